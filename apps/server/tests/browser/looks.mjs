// What can be measured of how a page looks: nothing runs off a narrow screen, and all text has enough contrast.

/** Elements that stick out to the right of the window, other than what is within an area that scrolls by itself. */
export const overflowing = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    const scrolls = (element) => element.closest(".scroll, pre") !== null;
    const out = [...document.body.querySelectorAll("*")]
      .filter((element) => !scrolls(element) && !element.classList.contains("skip"))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    return [wide ? "the page scrolls sideways" : "", ...out.map((element) => element.outerHTML.slice(0, 120))].filter(Boolean);
  });

/** Texts whose contrast is below what WCAG AA asks for: 4.5, or 3 for large ones. */
export const tooFaint = (page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const parse = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      return { rgb: [r, g, b], a: a / 255 };
    };
    const over = (top, under) => top.rgb.map((part, at) => part * top.a + under[at] * (1 - top.a));
    const ground = (element) => {
      const layers = [];
      for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
      const dark = matchMedia("(prefers-color-scheme: dark)").matches;
      return layers.reverse().reduce((under, layer) => over(layer, under), dark ? [18, 18, 18] : [255, 255, 255]);
    };
    const light = (rgb) => {
      const [r, g, b] = rgb.map((part) => part / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const faint = [];
    for (const element of document.body.querySelectorAll("*")) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
      const style = getComputedStyle(element);
      if (!own || !element.checkVisibility() || element.closest("svg, select, .skip")) continue;
      const under = ground(element);
      const found = contrast(over(parse(style.color), under), under);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (found < (large ? 3 : 4.5)) faint.push(`${found.toFixed(2)}: ${element.textContent.trim().slice(0, 60)}`);
    }
    return faint;
  });
