"""Opens pages of `rca diagram FILE -o PAGE.html` in Chromium, and tries what a reviewer would do with them.

usage: page.py CHROMIUM RCA EXAMPLE TIMED HOSTILE FOLDER

EXAMPLE and TIMED are files of investigations, the second with controls that move milestones; HOSTILE is one whose texts
want to be run; FOLDER is for what is written meanwhile.
What the page says of worlds is compared with what `rca whatif` says. Nothing is found by its looks: only by role, by
name, and by the ids of records.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

MOST_BYTES = 1_000_000

# Runs before anything of the page: notes what the policy stops, and what hostile text would call.
WATCH = """
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
  window.attacked = () => { window.wasAttacked = true; };
"""

chromium, rca, example, timed, hostile, folder = sys.argv[1:]
folder = pathlib.Path(folder)
failures = []


def check(holds, words):
    if not holds:
        failures.append(words)
        print(f"  FAILED: {words}", flush=True)


def step(words):
    print(f"- {words}", flush=True)


def run(*arguments):
    return subprocess.run([rca, *arguments], check=True, capture_output=True, text=True).stdout


@contextmanager
def opened(browser, file, fragment="", **options):
    """A page in a context of its own; at its end it must have asked for nothing, complained of nothing, run nothing."""
    context = browser.new_context(**options)
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(10_000)
    requests, complaints = [], []
    address = file.resolve().as_uri() + fragment
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
    page.goto(address)
    yield page
    check(all(url.split("#")[0] == file.resolve().as_uri() for url in requests), f"the page asked for {requests}")
    check(not complaints, f"the console says {complaints}")
    if options.get("java_script_enabled", True):
        violations = page.evaluate("window.violations")
        check(not violations, f"the policy stopped {violations}")
        check(not page.evaluate("window.wasAttacked === true"), "text of the investigation was run")
    context.close()


def switch(page, control):
    return page.locator(f'[role=switch][data-id="{control}"]')


def unknown(page, name):
    return page.locator(f'fieldset[data-id="{name}"]')


def group(page, record, view="causes"):
    return page.locator(f'[id="{view}:{record}"]')


def states(page):
    """What the picture of the causes says of each record."""
    found = page.evaluate("""
      () => [...document.querySelectorAll("[data-state]")].map((node) => [node.id, node.dataset.state])
    """)
    return {name.removeprefix("causes:"): state for name, state in found}


def answer(page):
    return page.locator("#answer").inner_text()


def factor_states(*arguments):
    world = json.loads(run("whatif", example, "--format", "json", *arguments))
    return {item["factor"]: item["state"] for item in world["factors"]}


def expected_marks(actual, world):
    """How each factor is to be marked, going by the library."""
    marks = {}
    for factor, state in world.items():
        before = actual[factor]
        if state == "doesNotOccur":
            marks[factor] = "averted"
        elif state == "occurs" and before == "doesNotOccur":
            marks[factor] = "comes-about"
        elif state == "undetermined" and before != "undetermined":
            marks[factor] = "undetermined"
    return marks


def records(file, kind):
    """The ids of an investigation's records, read off the page's own data."""
    html = file.read_text(encoding="utf-8")
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    return json.loads(data.group(1))["circuit"][kind]


# ---- What is tried


def size_and_policy(browser, file):
    step("one file of less than a megabyte, which may load nothing")
    html = file.read_text(encoding="utf-8")
    size = file.stat().st_size
    print(f"  {size:,} bytes")
    check(size < MOST_BYTES, f"{file.name} has {size} bytes")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    check(policy and "default-src 'none'" in policy.group(1), "no policy that allows nothing by default")
    check(policy and "unsafe" not in policy.group(1), f"the policy allows what is unsafe: {policy and policy.group(1)}")
    with opened(browser, file, offline=True) as page:
        expect(page.get_by_role("main")).to_be_visible()
        counted = page.evaluate("""
          () => ({
            handlers: [...document.querySelectorAll("*")].flatMap((node) =>
              [...node.attributes].filter(({ name }) => name.startsWith("on") || name === "style").map(({ name }) => name)),
            loaded: document.querySelectorAll("img, image, iframe, object, embed, link, base, script[src], use").length,
            ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
          })
        """)
        check(not counted["handlers"], f"inline handlers or styles: {set(counted['handlers'])}")
        check(counted["loaded"] == 0, "elements that load something")
        doubles = {name for name in counted["ids"] if counted["ids"].count(name) > 1}
        check(not doubles, f"ids that stand twice: {sorted(doubles)[:5]}")


def every_control(browser, file):
    step("each control alone: the page says of every factor what rca says")
    controls = records(file, "controls")
    # A control that was in place: nothing is changed by putting it there.
    actual = factor_states("--with", "adhoc-snapshot")
    seen = set()
    with opened(browser, file) as page:
        check(page.get_by_role("switch").count() == len(controls), "not one switch for each control")
        check(states(page) == {}, "something is marked although nothing is changed")
        for control in controls:
            toggled = switch(page, control)
            was_on = toggled.is_checked()
            toggled.click()
            check(toggled.is_checked() != was_on, f"the switch of {control} does not turn")
            world = factor_states("--without" if was_on else "--with", control)
            shown = {name: state for name, state in states(page).items() if name in world}
            wanted = expected_marks(actual, world)
            # What neither happened nor would have is marked or not, as the page likes.
            for name in world:
                if actual[name] == "doesNotOccur" == world[name]:
                    shown.pop(name, None)
                    wanted.pop(name, None)
            check(shown == wanted, f"{control}: {shown} is shown, {wanted} is so")
            seen |= set(wanted.values())
            toggled.click()
            check(states(page) == {}, f"marks stay after {control} is switched back")
    check({"averted", "undetermined"} <= seen, f"the example shows {seen} only")


def words(browser, file):
    step("verdicts, first breaks and what they depend on, in words")
    with opened(browser, file) as page:
        region = page.locator("#answer")
        check(region.get_attribute("aria-live") == "polite", "the answer is not announced")
        switch(page, "log-archive").click()
        expect(region).to_contain_text("would not have happened")
        expect(region).to_contain_text("few-segments-kept -> replication-stopped")
        expect(region).to_contain_text("log-archive")
        check(page.url.endswith("#whatif=log-archive"), f"the link is {page.url.rsplit('/', 1)[1]}")
        # A control is drawn once for each place that it stops.
        plates = page.locator('[id^="causes:log-archive"][data-state=applied]')
        check("broken here" in " ".join(plates.all_text_contents()), "the break is not marked in the picture")
        switch(page, "log-archive").click()
        switch(page, "spam-blocks").click()
        expect(region).to_contain_text("depends on H2")
        alone = unknown(page, "link.removal-job -> write-load")
        alone.get_by_label("not so", exact=True).check()
        expect(region).to_contain_text("would not have happened")
        check(states(page).get("data-lost") == "averted", "a settled unknown does not decide")
        alone.get_by_label("so", exact=True).check()
        expect(region).to_contain_text("would still have happened")
        check("data-lost" not in states(page), "what still happens is marked")
        alone.get_by_label("open", exact=True).check()
        expect(region).to_contain_text("depends on H2")
        page.get_by_role("button", name="As it happened").click()
        check(states(page) == {}, "marks stay after all is set back")
        check("#" not in page.url, "the link keeps what was set back")


def milestones(browser, file):
    step("milestones that come earlier")
    world = json.loads(run("whatif", timed, "--format", "json", "--with", "halt-procedure"))
    check(world["milestones"], "the example moves nothing")
    with opened(browser, file) as page:
        switch(page, "halt-procedure").click()
        for moved in world["milestones"]:
            for told in (moved["milestone"], moved["actual"], moved["moved"]):
                expect(page.locator("#answer")).to_contain_text(told)
        expect(page.locator("#answer")).to_contain_text("35 min earlier")


def links(browser, file):
    step("links to a state of the page")
    with opened(browser, file, "#whatif=spam-blocks,soft-removal&at=data-lost") as page:
        check(switch(page, "spam-blocks").is_checked() and switch(page, "soft-removal").is_checked(), "switches are not set")
        check(states(page).get("data-lost") == "averted", "the world of the link is not shown")
        expect(page.locator("#details")).to_contain_text("Changes to the GitLab.com database were lost for good")
        page.evaluate("location.hash = '#whatif=runbook&view=whys'")
        expect(switch(page, "runbook")).to_be_checked()
        expect(switch(page, "spam-blocks")).not_to_be_checked()
        expect(page.locator("#tab-whys")).to_have_attribute("aria-selected", "true")
        expect(page.locator("#details")).to_be_hidden()
        page.evaluate("location.hash = '#whatif=strainer,constructor&view=nowhere&at=nobody&settle=factor.x:maybe'")
        for name in ("strainer", "constructor", "nowhere", "nobody", "factor.x:maybe"):
            expect(page.locator("#answer")).to_contain_text(name)
        check(states(page) == {}, "a link that names nothing changes something")
        page.evaluate("location.hash = '#whatif=%E0%A4%A&%&=&&settle=:,:yes&view=__proto__&at=toString'")
        expect(page.locator("#answer")).to_contain_text("toString")
        page.evaluate("""location.hash = '#whatif=<img src=x onerror=attacked()>&at="><script>attacked()</' + 'script>'""")
        expect(page.locator("#answer")).to_contain_text("onerror")
        check(page.locator("img").count() == 0, "text of a link became an element")
    # Where a picture is hidden nothing has a place, so marks must not be put where it says.
    with opened(browser, file, "#whatif=log-archive&view=whys") as page:
        page.locator("#tab-causes").click()
        marks = page.evaluate("[...document.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect().left)")
        check(len(set(marks)) > 3, "marks of a picture that was hidden lie on one heap")
    with opened(browser, file, "#settle=link.removal-job%20-%3E%20write-load:no,link.spam%20-%3E%20write-load:no") as page:
        expect(page.locator("#answer")).to_contain_text("could not have come about")


def keyboard(browser, file):
    step("by keyboard alone")
    with opened(browser, file) as page:
        focused = lambda: page.evaluate(
            "() => document.activeElement.id || document.activeElement.dataset.id || document.activeElement.tagName")

        def tab_to(name, key="Tab"):
            for _ in range(300):
                page.keyboard.press(key)
                if focused() == name:
                    return True
            check(False, f"{name} cannot be reached by {key}")
            return False

        page.keyboard.press("Tab")
        check(page.evaluate("document.activeElement.textContent").startswith("Skip"), "the skip link is not first")
        check(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0"), "the skip link stays hidden")
        if tab_to("log-archive"):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            check(outline != "none", "the focus cannot be seen")
            page.keyboard.press("Space")
            check(states(page).get("data-lost") == "averted", "Space does not turn the switch")
        if tab_to("tab-causes"):
            page.keyboard.press("ArrowRight")
            second = focused()
            check(second.startswith("tab-") and second != "tab-causes", "the right arrow does not go to the next tab")
            expect(page.locator(f"#{second.replace('tab-', 'panel-')}")).to_be_visible()
            expect(page.locator("#panel-causes")).to_be_hidden()
            page.keyboard.press("End")
            last = focused()
            page.keyboard.press("ArrowRight")
            check(focused() == "tab-causes", "the arrows do not go round")
            page.keyboard.press("ArrowLeft")
            check(focused() == last, "the left arrow does not go to the last tab")
            page.keyboard.press("Home")
            expect(page.locator("#panel-causes")).to_be_visible()
        if tab_to("causes:data-lost"):
            page.keyboard.press("Enter")
            expect(page.locator("#details")).to_contain_text("Changes to the GitLab.com database were lost for good")
            expect(page.locator("#details")).to_contain_text("E1")
            expect(page.locator("#details a[href^='https://about.gitlab.com/']").first).to_be_visible()
            check(focused() == "details", "the focus does not go to the details")
            page.keyboard.press("Escape")
            check(focused() == "causes:data-lost", f"Escape leaves the focus at {focused()}")


def tabs_and_roles(browser, file):
    step("tabs, roles and names")
    with opened(browser, file) as page:
        tabs = page.get_by_role("tab")
        check(tabs.count() >= 2, "there is one view only")
        for index in range(tabs.count()):
            tab = tabs.nth(index)
            tab.click()
            panel = page.locator(f"#{tab.get_attribute('aria-controls')}")
            expect(panel).to_be_visible()
            check(panel.get_attribute("aria-labelledby") == tab.get_attribute("id"), "a panel is not named by its tab")
            check(page.get_by_role("tabpanel").count() == 1, "more than one panel is shown")
            outline = panel.get_by_text("The same in words")
            outline.click()
            expect(panel.locator("pre")).to_have_text(re.compile(".{50,}", re.DOTALL))
        nameless = page.evaluate("""
          () => [...document.querySelectorAll("button, input, [role=tab], [role=img], svg a")].filter((node) =>
            !node.closest("[hidden]") &&
            !(node.getAttribute("aria-label") || node.getAttribute("aria-labelledby") || node.textContent.trim()
              || node.closest("label")?.textContent.trim())).map((node) => node.outerHTML.slice(0, 100))
        """)
        check(not nameless, f"without a name: {nameless}")
        check(page.get_by_role("heading", level=1).count() == 1, "not one first heading")


def accessibility(browser, file):
    step("what axe-core finds against the guidelines for accessible content")
    for scheme in ("light", "dark"):
        # Its own scripts and styles are not the page's.
        with opened(browser, file, "#whatif=spam-blocks&at=data-lost", color_scheme=scheme, bypass_csp=True) as page:
            for found in Axe().run(page).response["violations"]:
                check(False, f"{scheme}: {found['help']}: {found['nodes'][0]['html'][:200]}")


def hostile_text(browser, file):
    step("text that wants to be run")
    with opened(browser, file) as page:
        clean = page.evaluate("document.querySelectorAll('script').length")
        check(clean == 2, f"{clean} scripts instead of the page's two")
        check(page.locator("img, svg svg, iframe").count() == 0, "text became elements")
        links = page.evaluate("""
          () => [...document.querySelectorAll("a")].map((node) =>
            node.getAttribute("href") ?? node.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? "")
        """)
        dangerous = [link for link in links if re.match(r"\s*(javascript|data|vbscript):", link, re.IGNORECASE)]
        check(not dangerous, f"links that run something: {dangerous}")
        check("attacked()" in page.locator("h1").inner_text(), "the title is not shown as it is")
        for name in ("constructor", "valueOf", "toString", "hasOwnProperty", "body", "then"):
            group(page, name).click()
            expect(page.locator("#details")).to_contain_text("</script><script>attacked()</script><img src=x")
            expect(page.locator("#details h2")).to_contain_text("\\u003c")
        for name in ("isPrototypeOf", "location"):
            switch(page, name).click()
        check(len(states(page)) > 0, "nothing is marked")
        expect(page.locator("#answer")).to_contain_text("<img src=x onerror=attacked()>")
        for index in range(page.get_by_role("tab").count()):
            page.get_by_role("tab").nth(index).click()
            page.locator("[role=tabpanel]:visible").get_by_text("The same in words").click()
        page.keyboard.press("Tab")


def surroundings(browser, file):
    step("a phone, print, no JavaScript")
    for width, height in ((390, 844), (1280, 800)):
        with opened(browser, file, "#whatif=runbook", viewport={"width": width, "height": height}) as page:
            wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
            check(wide <= 0, f"at a width of {width} the page is {wide} pixels too wide")
    with opened(browser, file, "#whatif=runbook") as page:
        page.emulate_media(media="print")
        expect(page.locator("#switches")).to_be_hidden()
        expect(page.locator("#answer")).to_be_visible()
        check(page.pdf().startswith(b"%PDF"), "the page cannot be printed")
    with opened(browser, file, java_script_enabled=False) as page:
        expect(page.locator("#panel-causes svg")).to_be_visible()
        expect(page.locator("#panel-whys svg")).to_be_visible()
        expect(page.locator("#switches")).to_be_hidden()


def live_preview(browser):
    step("live preview: anew after a save, problems with their positions")
    file = folder / "saved.rca.yaml"
    shutil.copy(example, file)
    process = subprocess.Popen([rca, "diagram", str(file), "--live"], stdout=subprocess.PIPE, text=True)
    try:
        address = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline()).group()
        page = browser.new_page()
        complaints = []
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(address)
        frame = page.frame_locator("iframe")
        frame.locator('[role=switch][data-id="runbook"]').click()
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("title: GitLab.com lost six hours", "title: Saved anew, six hours"), encoding="utf-8")
        expect(frame.locator("h1")).to_contain_text("Saved anew", timeout=30_000)
        # What was switched stays.
        expect(frame.locator('[role=switch][data-id="runbook"]')).to_be_checked()
        file.write_text(text.replace("because: [no-live-copy,", "because: [no-life-copy,", 1), encoding="utf-8")
        line = 1 + text[: text.index("because: [no-live-copy,")].count("\n")
        expect(page.get_by_text(re.compile(rf"saved\.rca\.yaml:{line}:\d+")).first).to_be_visible(timeout=30_000)
        expect(page.get_by_text("no-life-copy").first).to_be_visible()
        expect(frame.locator("h1")).to_contain_text("Saved anew")
        file.write_text(text, encoding="utf-8")
        expect(frame.locator("h1")).to_contain_text("GitLab.com lost six hours", timeout=30_000)
        check(not complaints, f"the console of the preview says {complaints}")
        page.close()
    finally:
        process.terminate()
        process.wait()


with sync_playwright() as playwright:
    # Within a container as root the sandbox of Chromium does not start.
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    print(f"Chromium {browser.version}")
    example_page, timed_page, hostile_page = (folder / f"{name}.html" for name in ("example", "timed", "hostile"))
    for source, page in ((example, example_page), (timed, timed_page), (hostile, hostile_page)):
        run("diagram", source, "-o", str(page))
    trials = [
        lambda: size_and_policy(browser, example_page),
        lambda: every_control(browser, example_page),
        lambda: words(browser, example_page),
        lambda: milestones(browser, timed_page),
        lambda: links(browser, example_page),
        lambda: keyboard(browser, example_page),
        lambda: tabs_and_roles(browser, example_page),
        lambda: accessibility(browser, example_page),
        lambda: hostile_text(browser, hostile_page),
        lambda: surroundings(browser, example_page),
        lambda: live_preview(browser),
    ]
    for trial in trials:
        # One that fails is no reason not to try the others.
        try:
            trial()
        except Exception as error:  # noqa: BLE001
            check(False, str(error))
    browser.close()

if failures:
    sys.exit(f"{len(failures)} failures")
print("all of it holds")
