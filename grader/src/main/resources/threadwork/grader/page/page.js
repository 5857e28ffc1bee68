"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("script");

  // Dark or light: what the system prefers, until the button is pressed.
  const theme = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
  const nameTheme = () => { theme.textContent = isDark() ? "Light" : "Dark"; theme.setAttribute("aria-label", "Change to " + theme.textContent.toLowerCase() + " colours"); };
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; nameTheme(); });
  dark.addEventListener("change", nameTheme);
  nameTheme();

  const element = (name, text, type) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (type) made.className = type;
    return made;
  };

  /** Shows a line of the source inside its box; the page itself stays where it is. */
  const showLine = (line) => {
    for (let box = line.parentElement; box && box !== document.body; box = box.parentElement) {
      if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) {
        const at = line.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
        box.scrollTo({ top: at - box.clientHeight / 2, behavior: "instant" });
        return;
      }
    }
  };

  /** A schedule that can be stepped through. The table holds all there is to know; this only points into it. */
  const player = (box) => {
    const rows = [...box.querySelectorAll("tbody tr")];
    const said = box.querySelector(".said");
    const values = box.querySelector(".values");
    const count = box.querySelector(".count");
    const buttons = Object.fromEntries([...box.querySelectorAll("button")].map((button) => [button.dataset.go, button]));
    let at = -1;

    const seen = () => {
      const last = new Map();
      rows.slice(0, at + 1).filter((row) => row.dataset.value).forEach((row) => last.set(row.dataset.object, row.dataset.value));
      return last;
    };
    const tell = (row) => {
      const words = element("span", " " + row.dataset.words);
      const who = element("b", row.dataset.thread + ":");
      who.className = row.querySelector("td:has(.step)").className;
      const parts = [who, words];
      const line = row.dataset.line && document.getElementById(row.dataset.line);
      if (line) parts.push(element("code", row.dataset.place + "  " + line.querySelector(".text").textContent.trim()));
      said.replaceChildren(...parts);
      document.querySelectorAll(".line.now").forEach((old) => old.classList.remove("now"));
      if (line) {
        line.classList.add("now");
        showLine(line);
      }
    };
    const show = () => {
      const row = rows[at];
      rows.forEach((each, place) => {
        each.classList.toggle("now", place === at);
        each.classList.toggle("later", place > at);
        if (place === at) each.setAttribute("aria-current", "step"); else each.removeAttribute("aria-current");
      });
      box.classList.toggle("stepping", at >= 0);
      count.textContent = at < 0 ? rows.length + " steps" : "Step " + (at + 1) + " of " + rows.length;
      values.replaceChildren(...[...seen()].map(([object, value]) => {
        const pair = element("div", "", row.dataset.value && row.dataset.object === object ? "fresh" : "");
        pair.append(element("dt", object), element("dd", value));
        return pair;
      }));
      buttons.first.disabled = buttons.back.disabled = at <= 0;
      buttons.on.disabled = buttons.last.disabled = at === rows.length - 1;
      if (row) tell(row); else said.replaceChildren(element("span", "Nothing has happened yet."));
    };
    const go = (place) => {
      const had = document.activeElement;
      at = Math.max(0, Math.min(rows.length - 1, place));
      show();
      // A button that goes out of use under the finger would take the keys with it.
      if (had && had.disabled) box.querySelector(".scroll").focus({ preventScroll: true });
    };
    const steps = { first: () => go(0), back: () => go(at - 1), on: () => go(at + 1), last: () => go(rows.length - 1) };
    const keys = { ArrowRight: "on", ArrowDown: "on", ArrowLeft: "back", ArrowUp: "back", Home: "first", End: "last" };

    Object.entries(buttons).forEach(([step, button]) => button.addEventListener("click", steps[step]));
    box.addEventListener("keydown", (event) => {
      const step = keys[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      steps[step]();
    });
    rows.forEach((row, place) => row.addEventListener("click", (event) => { if (!event.target.closest("a")) go(place); }));
    show();
  };
  document.querySelectorAll(".player").forEach(player);

  /** A picture over time that can be looked at more closely: it grows in a window that scrolls. */
  const zoomable = (box) => {
    const view = box.querySelector(".window");
    const picture = view.querySelector("svg");
    let zoom = 1;
    const to = (wanted) => {
      const middle = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth;
      zoom = Math.max(1, Math.min(64, wanted));
      picture.setAttribute("width", zoom * 100 + "%");
      view.scrollLeft = middle * view.scrollWidth - view.clientWidth / 2;
    };
    const ways = { in: () => to(zoom * 2), out: () => to(zoom / 2), all: () => to(1) };
    const keys = { "+": "in", "=": "in", "-": "out", "0": "all" };
    box.querySelectorAll("button").forEach((button) => button.addEventListener("click", ways[button.dataset.zoom]));
    view.addEventListener("keydown", (event) => {
      if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        ways[keys[event.key]]();
      }
    });
  };
  document.querySelectorAll(".timeline").forEach(zoomable);
})();
