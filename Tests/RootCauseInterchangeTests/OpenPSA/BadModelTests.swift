import RootCauseInterchange
import Testing

@Suite("What is wrong with an Open-PSA model")
struct BadModelTests {
  @Test(
    "a text that is no model says so at the place",
    arguments: [
      (
        "",
        """
        1:1+1 empty-model: the file holds no model
            help: begin with `<opsa-mef>`
        """
      ),
      (
        "   \n",
        """
        2:1+1 empty-model: the file holds no model
            help: begin with `<opsa-mef>`
        """
      ),
      (
        """
        hello
        """,
        """
        1:1+1 xml-syntax: markup was expected here
            help: a model begins with `<opsa-mef>`
        """
      ),
      (
        """
        <fault-tree/>
        """,
        """
        1:2+10 unknown-element: a model begins with “opsa-mef”, not with “fault-tree”
            help: is this file an Open-PSA model?
        """
      ),
      (
        """
        <opsa-mef/>
        """,
        """
        1:2+8 no-top: the model has no gate
            help: define one with `<define-gate>`
        """
      ),
      (
        """
        <opsa-mef>
        """,
        """
        1:2+8 xml-syntax: the element that begins here is not closed
            help: close it with an end tag; the file may have been cut off
        """
      ),
      (
        """
        <opsa-mef><model-data></opsa-mef>
        """,
        """
        1:25+8 xml-syntax: “opsa-mef” ends here, but “model-data” is still open
            note: 1:12 “model-data” begins here
            help: write `</model-data>` first, or correct the name
        """
      ),
      (
        """
        <opsa-mef></opsa-mef><x/>
        """,
        """
        1:22+1 xml-syntax: the model has ended before this
            help: remove what follows the end of `<opsa-mef>`
        """
      ),
      (
        """
        <opsa-mef a=1/>
        """,
        """
        1:13+1 xml-syntax: this cannot stand here
            help: write `&amp;` for “&” and `&lt;` for “<”, and put values of attributes in quotes
        """
      ),
      (
        """
        <opsa-mef a='1' a='2'/>
        """,
        """
        1:17+1 xml-syntax: the attribute is given twice
            help: remove one of the two
        """
      ),
      (
        """
        <opsa-mef>a & b</opsa-mef>
        """,
        """
        1:14+1 xml-syntax: this cannot stand here
            help: write `&amp;` for “&” and `&lt;` for “<”, and put values of attributes in quotes
        """
      ),
      (
        """
        <opsa-mef>\u{1}</opsa-mef>
        """,
        """
        1:11+1 xml-syntax: the control character U+0001 cannot stand in XML
            help: remove it
        """
      ),
      (
        """
         <?xml version='1.0'?><opsa-mef/>
        """,
        """
        1:2+1 xml-syntax: an XML declaration can only be the very first thing in the file
            help: remove what stands before it
        """
      ),
      (
        """
        <opsa-mef>é<define-fault-tre name='é' /></opsa-mef>
        """,
        """
        1:11+1 stray-text: text cannot stand in “opsa-mef”
            help: put it into a `<label>` or a comment
        1:13+16 unknown-element: there is no element “define-fault-tre” in “opsa-mef”
            help: did you mean “define-fault-tree” or “define-event-tree”?
        """
      ),
      (
        """
        <!DOCTYPE opsa-mef [ <!ELEMENT opsa-mef ANY> ]><opsa-mef/>
        """,
        """
        1:49+8 no-top: the model has no gate
            help: define one with `<define-gate>`
        """
      ),
      (
        """
        <!DOCTYPE opsa-mef [
          <!ENTITY lol "lol">
          <!ENTITY lol2 "&lol;&lol;">
        ]>
        <opsa-mef>&lol2;</opsa-mef>
        """,
        """
        2:3+1 document-type: an entity is declared here
            help: write out what it stands for, and remove the declaration
        """
      ),
      (
        """
        <!DOCTYPE opsa-mef [ <!ENTITY x SYSTEM "/etc/passwd"> ]><opsa-mef>&x;</opsa-mef>
        """,
        """
        1:22+1 document-type: an entity is declared here
            help: write out what it stands for, and remove the declaration
        """
      ),
      (
        """
        <!DOCTYPE opsa-mef [ <!ENTITY % x SYSTEM "/etc/passwd"> %x; ]><opsa-mef/>
        """,
        """
        1:22+1 document-type: an entity is declared here
            help: write out what it stands for, and remove the declaration
        """
      ),
      (
        """
        <!DOCTYPE opsa-mef SYSTEM 'http://example.com/x.dtd'><opsa-mef>&x;</opsa-mef>
        """,
        """
        1:64+1 document-type: the entity “x” is not declared here
            help: write out what it stands for
        """
      ),
      (
        """
        <!DOCTYPE opsa-mef [ <!ATTLIST define-gate name CDATA 'x'> ]><opsa-mef/>
        """,
        """
        1:22+1 document-type: a default for an attribute is declared here
            help: write the attribute where it is meant, and remove the declaration
        """
      ),
      (
        """
        <opsa-mef>&foo;</opsa-mef>
        """,
        """
        1:11+1 xml-syntax: the entity that is referred to here is not defined
            help: write `&amp;` for “&”
        """
      ),
      (
        """
        <opsa-mef><define-event-tree name='e'/><define-event-tree name='f'/></opsa-mef>
        """,
        """
        1:2+8 no-top: the model has no gate
            help: define one with `<define-gate>`
        1:12+17 warning not-read: “define-event-tree” is not read (2 of them); the fault trees are read without it
        """
      ),
    ] as [(String, String)])
  func text(_ text: String, _ expected: String) {
    let reading = read(text)
    #expect(reading.summary == expected)
    #expect(reading.tree == nil)
  }

  /// The definitions begin in line 3, after the model and the fault tree.
  @Test(
    "a definition that is wrong says so at the place",
    arguments: [
      (
        """
        <define-gate name='top'/>
        """,
        """
        3:2+11 missing-formula: the gate “top” has no formula
            help: say what decides it: `<or>`, `<and>` or another connective with its arguments
        """
      ),
      (
        """
        <define-gate><or><event name='a'/></or></define-gate>
        """,
        """
        3:2+11 missing-attribute: “define-gate” has no attribute “name”
            help: write `<define-gate name="…">`
        """
      ),
      (
        """
        <define-gate name='  '><or><event name='a'/></or></define-gate>
        """,
        """
        3:14+4 missing-attribute: the attribute “name” of “define-gate” is empty
            help: write `<define-gate name="…">`
        """
      ),
      (
        """
        <define-gate name='top'><or/></define-gate>
        """,
        """
        3:26+2 wrong-arity: “or” takes at least one argument, not none
        """
      ),
      (
        """
        <define-gate name='top'><not><event name='a'/><event name='b'/></not></define-gate>
        """,
        """
        3:26+3 wrong-arity: “not” takes one argument, not 2
        """
      ),
      (
        """
        <define-gate name='top'><iff><event name='a'/></iff></define-gate>
        """,
        """
        3:26+3 wrong-arity: “iff” takes two arguments or more, not 1
        """
      ),
      (
        """
        <define-gate name='top'><imply><event name='a'/></imply></define-gate>
        """,
        """
        3:26+5 wrong-arity: “imply” takes two arguments, not 1
        """
      ),
      (
        """
        <define-gate name='top'><atleast min='3'><event name='a'/><event name='b'/></atleast></define-gate>
        """,
        """
        3:39+1 wrong-arity: “min” is 3, but “atleast” has 2 arguments
            help: a number from 1 to 2
        """
      ),
      (
        """
        <define-gate name='top'><atleast min='0'><event name='a'/><event name='b'/></atleast></define-gate>
        """,
        """
        3:39+1 wrong-arity: “min” is 0, but “atleast” has 2 arguments
            help: a number from 1 to 2
        """
      ),
      (
        """
        <define-gate name='top'><atleast min='two'><event name='a'/><event name='b'/></atleast></define-gate>
        """,
        """
        3:39+3 wrong-value: “two” is not a whole number
            help: a number from 1 to 2
        """
      ),
      (
        """
        <define-gate name='top'><atleast><event name='a'/><event name='b'/></atleast></define-gate>
        """,
        """
        3:26+7 missing-attribute: “atleast” has no attribute “min”
            help: write `<atleast min="…">`
        """
      ),
      (
        """
        <define-gate name='top'><cardinality min='2' max='1'><event name='a'/><event name='b'/></cardinality></define-gate>
        """,
        """
        3:51+1 wrong-arity: “max” is 1, but “cardinality” has 2 arguments
            help: it can only be 2
        """
      ),
      (
        """
        <define-gate name='top'><and><event name='a'/></and><or><event name='b'/></or></define-gate>
        """,
        """
        3:54+2 missing-formula: a gate has one formula; this is another one
            note: 3:26 the first one begins here
            help: join them with `<and>` or `<or>`
        """
      ),
      (
        """
        <define-gate name='top'><adn><event name='a'/></adn></define-gate>
        """,
        """
        3:26+3 unknown-element: there is no element “adn” in “define-gate”
            help: did you mean “and”?
        """
      ),
      (
        """
        <define-gate name='top'>text<and><event name='a'/>  more</and></define-gate>
        """,
        """
        3:25+1 stray-text: text cannot stand in “define-gate”
            help: put it into a `<label>` or a comment
        3:53+1 stray-text: text cannot stand in “and”
            help: put it into a `<label>` or a comment
        """
      ),
      (
        """
        <define-gate name='top'><and><basic-event name='aa'/><gate name='a'/></and></define-gate>
        """,
        """
        3:49+2 undefined-name: there is no basic event “aa”
            help: did you mean “a”?
        3:66+1 wrong-kind-of-event: “a” is a basic event, not a gate
            note: 4:2 it is defined here
            help: refer to it with `<basic-event>`
        """
      ),
      (
        """
        <define-gate name='top'><event nam='a'/></define-gate>
        """,
        """
        3:26+5 missing-attribute: “event” has no attribute “name”
            help: write `<event name="…">`
        3:32+3 warning unknown-attribute: “event” has no attribute “nam”
            help: did you mean “name”?
        """
      ),
      (
        """
        <define-gate name='top'><event name='a' type='gates'/></define-gate>
        """,
        """
        3:47+5 wrong-value: “gates” is not a type of events
            help: did you mean “gate”?
        """
      ),
      (
        """
        <define-gate name='top'><event name='a' type='gate'/></define-gate>
        """,
        """
        3:47+4 wrong-kind-of-event: “a” is a basic event, not a gate
            note: 4:2 it is defined here
            help: refer to it with `<basic-event>`
        """
      ),
      (
        """
        <define-gate name='top'><event name='a'/></define-gate>
        <define-gate name='top'><event name='b'/></define-gate>
        """,
        """
        4:20+3 duplicate-definition: “top” is defined twice
            note: 3:20 it is defined here, too
            help: give one of the two another name
        """
      ),
      (
        """
        <define-gate name='top'><event name='a'/></define-gate>
        <define-gate name='a'><event name='b'/></define-gate>
        """,
        """
        5:27+1 duplicate-definition: “a” is defined twice
            note: 4:20 it is defined here, too
            help: give one of the two another name
        """
      ),
      (
        """
        <define-gate name='top'><gate name='g1'/></define-gate>
        <define-gate name='g1'><and><gate name='g2'/></and></define-gate>
        <define-gate name='g2'><or><gate name='g1'/></or></define-gate>
        """,
        """
        5:40+2 cyclic-definition: a gate rests on itself: “g1” → “g2” → “g1”
            note: 4:20 “g1” is defined here
            help: take one of the references out
        """
      ),
      (
        """
        <define-gate name='top'><event name='a'/></define-gate>
        <define-gate name='peak'><event name='b'/></define-gate>
        """,
        """
        3:20+3 ambiguous-top: 2 gates could be the top, since no other refers to them: “top”, “peak”
            note: 4:20 another one: “peak”
            help: name the one that is meant, with `--top`
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><float value='1.5'/></define-basic-event>
        """,
        """
        4:44+3 wrong-value: the probability of “x” is 1.5, which is not between 0 and 1
            help: 0 is never, 1 is always
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><float value='NaN'/></define-basic-event>
        """,
        """
        4:44+3 wrong-value: “NaN” is not a number
            help: write it in decimal digits, as in 0.001 or 1e-3
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><float/></define-basic-event>
        """,
        """
        4:31+5 missing-attribute: “float” has no attribute “value”
            help: write `<float value="…">`
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><flota value='1'/></define-basic-event>
        """,
        """
        4:31+5 unknown-element: “flota” is not an expression
            help: did you mean “float”?
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><parameter name='p'/></define-basic-event>
        <define-parameter name='q'/>
        """,
        """
        4:47+1 undefined-name: there is no parameter “p”
            help: define it, or correct the name
        5:2+16 missing-formula: the parameter “q” has no expression
            help: say what it is: `<float value="…"/>`
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><parameter name='p'/></define-basic-event>
        <define-parameter name='p'><parameter name='q'/></define-parameter>
        <define-parameter name='q'><parameter name='p'/></define-parameter>
        """,
        """
        6:45+1 cyclic-definition: a parameter is defined by itself: “p” → “q” → “p”
            help: give one of them a value
        """
      ),
      (
        """
        <define-gate name='top'><event name='x'/></define-gate>
        <define-basic-event name='x'><exponential><float value='1'/><float value='1'/></exponential></define-basic-event>
        """,
        """
        4:31+11 warning open-probability: “exponential” is not read, so the probability of “x” is left open
            help: write the probability as `<float value="…"/>`
        """
      ),
      (
        """
        <define-CCF-group name='c' model='MGL'/>
        <define-gate name='top'><event name='a'/></define-gate>
        """,
        """
        3:2+16 not-read: groups of common cause failures are not read, and without them the fault tree would mean something else
            help: write the common cause as a basic event of its own
        """
      ),
      (
        """
        <include file='/etc/passwd'/>
        <define-substitution name='s'/>
        """,
        """
        3:2+7 not-read: included files are not read, and without them the fault tree would mean something else
            help: put what is in the file into the model
        4:2+19 not-read: substitutions are not read, and without them the fault tree would mean something else
            help: write what is meant into the gates
        """
      ),
      (
        """
        <define-house-event name='h'><constant value='on'/></define-house-event><define-gate name='top' role='secret'><event name='h'/></define-gate>
        """,
        """
        3:47+2 wrong-value: “on” is not a truth value
            help: write “true” or “false”
        3:103+6 wrong-value: “secret” is not a role
            help: a role is “public” or “private”
        """
      ),
      (
        """
        <define-component name='C' role='private'><define-basic-event name='x'/></define-component>
        <define-gate name='top'><event name='x'/></define-gate>
        """,
        """
        4:38+1 undefined-name: “x” is private to “FT.C”
            note: 3:69 it is defined here
            help: refer to it as “FT.C.x”, or make it public
        """
      ),
      (
        """
        <define-component name='C'/>
        <define-component name='C'/>
        <define-gate name='top'><event name='a'/></define-gate>
        """,
        """
        4:25+1 duplicate-definition: “C” is defined twice
            note: 3:2 it is defined here, too
            help: give one of the two another name
        """
      ),
    ] as [(String, String)])
  func definitions(_ definitions: String, _ expected: String) {
    let events = "<define-basic-event name=\"a\"/><define-basic-event name=\"b\"/>"
    #expect(read(model(definitions + "\n" + events)).summary == expected)
  }
}
