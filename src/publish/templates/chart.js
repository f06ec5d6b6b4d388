// Pictures tell their figures to a pointer, to the keyboard and to a screen reader; places and pollsters can be looked for,
// and a night can be gone through step by step. Without this script each mark has its title, and nothing else is missing.
const plebis = (() => {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true");
  tip.hidden = true;

  function show(mark) {
    tip.textContent = mark.dataset.told;
    tip.hidden = false;
    const place = mark.getBoundingClientRect(), own = tip.getBoundingClientRect();
    const wide = document.documentElement.clientWidth, middle = (place.left + place.right) / 2;
    tip.style.left = Math.max(4, Math.min(middle - own.width / 2, wide - own.width - 4)) + scrollX + "px";
    const above = place.top - own.height - 6;
    const top = "step" in mark.dataset ? place.top + 6 : above > 4 ? above : Math.min(place.bottom + 6, innerHeight - own.height - 4);
    tip.style.top = top + scrollY + "px";
  }

  const hide = () => { tip.hidden = true; };
  addEventListener("keydown", event => { if (event.key === "Escape") { hide(); } });

  // All marks but those that fit are faint.
  function lift(marks, fits) {
    for (const mark of marks) { mark.classList.toggle("faint", !fits(mark)); }
  }

  // One picture: its marks are one stop of the tabulator, arrows lead from mark to mark.
  function enliven(svg) {
    const marks = [...svg.querySelectorAll("g > title")].map(title => {
      const mark = title.parentNode;
      mark.dataset.told = title.textContent;
      title.remove();
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", mark.dataset.told);
      mark.setAttribute("tabindex", "-1");
      mark.classList.add("mark");
      return mark;
    });
    if (marks.length === 0) { return marks; }
    svg.setAttribute("role", "group");
    marks[0].setAttribute("tabindex", "0");
    const namesakes = mark => marks.filter(other => other.dataset.name && other.dataset.name === mark.dataset.name);
    for (const [place, mark] of marks.entries()) {
      const enter = () => {
        show(mark);
        // The polls of one house are seen together.
        const same = namesakes(mark);
        if (same.length > 1 && same.length < marks.length) { lift(marks, other => same.includes(other)); }
      };
      const leave = () => {
        hide();
        if (namesakes(mark).length > 1) { lift(marks, () => true); }
      };
      mark.addEventListener("pointerenter", enter);
      mark.addEventListener("pointerleave", leave);
      mark.addEventListener("focus", enter);
      mark.addEventListener("blur", leave);
      mark.addEventListener("keydown", event => {
        const way = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: marks.length - 1 };
        const next = marks[way[event.key]];
        if (!next) { return; }
        event.preventDefault();
        mark.setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      });
    }
    return marks;
  }

  // A field above a picture, with a word that is read out.
  function field(before, type, text, change) {
    const all = document.createElement("div"), label = document.createElement("label");
    const input = document.createElement("input"), told = document.createElement("output");
    all.className = "find";
    input.type = type;
    label.append(text + " ", input);
    all.append(label, told);
    input.addEventListener("input", () => { told.textContent = change(input); });
    before.before(all);
    return input;
  }

  // The pictures of one figure: the same for several widths and grounds.
  function figure(plots, words) {
    const all = plots.map(plot => enliven(plot.querySelector("svg")));
    const isStep = mark => "step" in mark.dataset;
    const named = all[0].filter(mark => mark.dataset.name), steps = all[0].filter(isStep);
    if (named.length >= 8) {
      field(plots[0], "search", words.find, input => {
        const text = input.value.trim().toLocaleLowerCase();
        const fits = mark => isStep(mark) || mark.dataset.told.toLocaleLowerCase().includes(text);
        for (const marks of all) { lift(marks, fits); }
        const found = named.filter(fits);
        return text === "" ? "" : found.length === 1 ? found[0].dataset.told : `${found.length}/${named.length}`;
      });
    }
    if (steps.length >= 3) {
      const input = field(plots[0], "range", words.step, input => {
        for (const marks of all) {
          marks.filter(isStep).forEach((step, place) => step.classList.toggle("here", place === Number(input.value)));
        }
        return steps[input.value].dataset.told;
      });
      input.max = steps.length - 1;
      input.value = input.max;
    }
  }

  return { enliven, figure, start: () => document.body.append(tip) };
})();
