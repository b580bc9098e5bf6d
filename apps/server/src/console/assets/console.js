// Comfort on top of pages that work without it: the reader's own time zone, keys, and a box that ticks all boxes.
"use strict";

// Times: the words stay, the exact time is shown in the reader's zone; the title keeps the UTC.
const local = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
for (const time of document.querySelectorAll("time[datetime]")) {
  const at = new Date(time.dateTime);
  const exact = time.querySelector(".exact");
  if (exact && !Number.isNaN(at.getTime())) exact.textContent = local.format(at);
}

// Keys: "/" goes to the search, "g" and a letter to a page. Not while somebody writes, nor with a modifier.
let afterG = 0;
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  if (event.key === "/") {
    const search = document.querySelector("[data-search]");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "g") {
    afterG = event.timeStamp;
  } else if (afterG && event.timeStamp - afterG < 1500) {
    afterG = 0;
    const link = [...document.querySelectorAll("nav a[data-letter]")].find((known) => known.dataset.letter === event.key);
    if (link) link.click();
  }
});

// A box in the head of a table that ticks all boxes below it.
for (const table of document.querySelectorAll("table")) {
  const boxes = [...table.querySelectorAll('tbody input[type="checkbox"][name="seq"]')];
  const head = table.querySelector("thead th");
  if (boxes.length < 2 || !head) continue;
  const all = document.createElement("input");
  all.type = "checkbox";
  all.setAttribute("aria-label", "Choose all on this page");
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  head.replaceChildren(all);
}

// Forms send once: a second click while the first is under way does nothing.
for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
  });
}
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

// Fields left empty are not part of the address of a filtered list.
for (const form of document.querySelectorAll('form[method="get"]')) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
}
addEventListener("pageshow", () => document.querySelectorAll("form[method=get] :disabled").forEach((field) => { field.disabled = false; }));
