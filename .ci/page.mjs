// Opens each page in headless Chromium at three widths, light and dark: no horizontal scroll, no
// message on the console, no violation that axe-core finds; marks tell their figures to the mouse and the keyboard,
// places and pollsters are found, a night is gone through.
// Usage: node page.mjs CHROMIUM PAGE.html…
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// The tools stand in the working folder, not beside this file.
const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core");
const [browser_path, ...pages] = process.argv.slice(2);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: browser_path, args: quiet });
let failures = 0;
let checked = 0;

for (const file of pages) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 768, 1280]) {
      const wrong = await check(file, colorScheme, width);
      checked += 1;
      failures += wrong.length > 0 ? 1 : 0;
      for (const line of wrong) console.log(`${file} at ${width} px, ${colorScheme}: ${line}`);
    }
  }
}
await browser.close();
console.log(`pages: ${checked - failures} passed, ${failures} failed`);
process.exitCode = failures > 0 || checked === 0 ? 1 : 0;

/** Points at marks, walks over them with the keyboard, looks for a name, moves the slider. */
async function touched(page) {
  const wrong = [];
  await page.evaluate(() => { for (const each of document.querySelectorAll("main details")) each.open = true; });
  const tip = () => page.evaluate(() => { const tip = document.querySelector(".tip"); return !tip || tip.hidden ? null : tip.textContent; });
  const marks = page.locator(".plot:visible .mark:not([data-step])");
  if ((await marks.count()) > 0) {
    const first = marks.first();
    await first.scrollIntoViewIfNeeded();
    await first.dispatchEvent("pointerenter");
    if ((await tip()) !== (await first.getAttribute("aria-label"))) wrong.push("a mark that is pointed at tells nothing");
    await first.dispatchEvent("pointerleave");
    const stop = page.locator(".plot:visible .mark[tabindex='0']").first();
    await stop.focus();
    const before = await tip();
    await page.keyboard.press("ArrowRight");
    const after = await tip();
    const focus = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    if (!before || !after || after !== focus) wrong.push(`the keyboard does not lead from mark to mark: ${before}, ${after}`);
    await page.keyboard.press("Escape");
    if ((await tip()) !== null) wrong.push("Escape does not close a word");
  }
  const search = page.locator("input[type=search]").first();
  if ((await search.count()) > 0) {
    const name = await search.evaluate((input) => [...input.closest("figure").querySelectorAll(".mark")].at(-1).dataset.told);
    await search.fill(name);
    const found = await search.evaluate((input) => input.closest(".find").querySelector("output").textContent);
    if (!found.includes(name) && !/^[1-9]/.test(found)) wrong.push(`"${name}" is not found: "${found}"`);
    await search.fill("");
  }
  const slider = page.locator("input[type=range]").first();
  if ((await slider.count()) > 0) {
    await slider.focus();
    await page.keyboard.press("Home");
    const step = await slider.evaluate((input) => input.closest(".find").querySelector("output").textContent);
    const here = await page.locator(".plot:visible .mark.here").first().getAttribute("aria-label");
    if (!/[0-9]/.test(step) || here !== step) wrong.push(`the slider tells nothing: "${step}"`);
  }
  return wrong;
}

async function check(file, colorScheme, width) {
  const wrong = [];
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`script error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) wrong.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(resolve(file)).href);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (scroll > 0) wrong.push(`${scroll} px wider than the window`);
  const blank = await page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0).length);
  if (blank > 0) wrong.push(`${blank} picture(s) do not load`);
  wrong.push(...await touched(page));
  await page.addScriptTag({ path: axe });
  const report = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of report.violations) {
    const first = violation.nodes[0];
    wrong.push(`${violation.id} (${violation.nodes.length}): ${violation.help}; first: ${first.html.slice(0, 160)}`);
  }
  await page.close();
  return wrong;
}
