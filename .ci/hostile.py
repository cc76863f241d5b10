"""Prints an investigation whose every field holds text that wants to be run, for the test of the page.

Each text ends in a mark of its own field, so that none hides another. Ids that a script might trip over are names that
every object of JavaScript, or a page, already has.
"""

import json

POISON = (
    '</script><script>attacked()</script><img src=x onerror=attacked()><svg onload=attacked()>'
    "\"'`--><!--<style>*{display:none}</style><a href=\"javascript:attacked()\">&lt;&amp;\\u003c\\\"${attacked()}\u2028\u2029"
)


def text(field):
    return f"{field}: {POISON}"


def texts(owner, *fields):
    return {field: text(f"{owner} {field}") for field in fields}


DOCUMENT = {
    "rca": 1,
    "id": text("id"),
    **texts("top", "title", "severity", "scope", "trigger", "impact", "version"),
    "questions": texts("questions", "who", "what", "when", "where", "why", "how"),
    "people": {"document": texts("person", "role", "name")},
    "milestones": {"onset": "2026-03-01T10:00Z", "impact-start": "2026-03-01T10:05Z", "resolved": "2026-03-01T11:00Z"},
    "factors": {
        "constructor": {
            "kind": "outcome",
            **texts("outcome", "statement", "actor", "place"),
            "because": {"all": ["valueOf", "toString"]},
            "evidence": ["E1"],
            "at": "2026-03-01T10:05Z",
        },
        "valueOf": {
            "kind": "action",
            **texts("action factor", "statement", "actor", "place", "duty"),
            "because": {"any": [{"cause": "hasOwnProperty", "necessary": "untested"}, "body"]},
            "evidence": ["E1"],
        },
        "toString": {"kind": "condition", **texts("condition", "statement", "stop")},
        "hasOwnProperty": {"kind": "omission", **texts("omission", "statement", "duty"), "certainty": "disputed"},
        "body": {"kind": "condition", **texts("other condition", "statement", "stop")},
        "then": {"kind": "impact", **texts("impact factor", "statement"), "because": "constructor"},
    },
    "controls": {
        "isPrototypeOf": {
            **texts("control", "statement", "requirement", "owner", "component", "hazard", "target"),
            "function": "prevent",
            "status": "failed",
            "stops": ["valueOf -> constructor"],
            "why-failed": "body",
            "moves": {"resolved": "2026-03-01T10:30Z"},
            "evidence": ["E1"],
        },
        "location": {"statement": text("open control statement"), "status": "unknown", "stops": ["then"]},
    },
    "evidence": {
        "E1": {
            "kind": "log",
            **texts("evidence", "statement", "source", "locator", "collected-by", "hash"),
            "grade": "B2",
        },
        "E2": {"kind": "document", "statement": text("second evidence"), "source": "javascript:attacked()"},
        "E3": {"kind": "document", "statement": text("third evidence"), "source": "data:text/html,<script>attacked()</script>"},
    },
    "hypotheses": {
        "H1": {
            **texts("hypothesis", "statement", "disproved-if"),
            "about": "hasOwnProperty -> valueOf",
            "status": "open",
            "evidence": {"E1": "C", "E2": "I", "E3": "N"},
        },
    },
    "chains": {"history": {"title": text("chain title"), "steps": ["constructor", "valueOf", "body"]}},
    "counterfactuals": {
        "CF1": {"given": ["isPrototypeOf"], "then": {"constructor": "prevented"}, "because": text("claim because")},
    },
    "findings": {"FI1": {**texts("finding", "statement"), "rests-on": ["body"]}},
    "actions": {
        "AC1": {
            **texts("action", "statement", "owner", "ticket", "because"),
            "due": "2026-06-01",
            "addresses": ["FI1"],
            "implements": ["isPrototypeOf"],
            "metric": ["M1"],
        },
    },
    "metrics": {"M1": {**texts("metric", "statement", "unit"), "target": "<= 7"}},
    "reservations": {
        "R1": {"category": "clarity", "about": "body", **texts("reservation", "statement", "by", "answer")},
    },
}

if __name__ == "__main__":
    # JSON is YAML; what lies beyond ASCII stays as it is.
    print(json.dumps(DOCUMENT, ensure_ascii=False, indent=1))
