// Drives the live page in headless Chromium while a watch publishes: it follows without being loaded again, keeps the reader's place, says
// when its source fails, tells its height to a page that embeds it, and stands without JavaScript.
// Usage: node live.mjs CHROMIUM PLEBIS FOLDER   (an empty folder; node_modules with playwright-core and axe-core in the working folder)
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, normalize } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core");
const [browserPath, program, folder] = process.argv.slice(2);
const wrong = [];
const check = (isTrue, what) => { if (!isTrue) wrong.push(what); };

const units = 24;
const feed = (counted) => "unit,yes,no,status\n" +
  Array.from({ length: counted }, (_, unit) => `U${unit},${500 + 13 * (unit % 7)},${460 + 11 * (unit % 5)},complete\n`).join("");
const publish = (counted) => {
  writeFileSync(join(folder, "feed.part"), feed(counted));
  renameSync(join(folder, "feed.part"), join(folder, "feed.csv"));
};
const today = new Date().toISOString().slice(0, 10);
mkdirSync(join(folder, "v"), { recursive: true });
writeFileSync(join(folder, "v/vote.toml"),
  `id = "v"\ntitle = "A vote with a long title that has to be broken into lines on a telephone"\ndate = ${today}\n` +
  `unit_name = { one = "commune", other = "communes" }\n[options]\nyes = "Yes"\nno = "No"\n`);
writeFileSync(join(folder, "v/units.csv"),
  "unit,parent,registered\n" + Array.from({ length: units }, (_, unit) => `U${unit},R${unit % 3},1500\n`).join(""));
publish(6);

// A plain web server with ETag, as any cache would be; `down` lets it fail.
let down = false;
const server = createServer((request, response) => {
  const path = normalize(join(folder, "site", request.url.split("?")[0]));
  if (down || !path.startsWith(join(folder, "site")) || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(down ? 503 : 404).end();
    return;
  }
  const bytes = readFileSync(path);
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  const kinds = { ".html": "text/html", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8" };
  const kind = kinds[Object.keys(kinds).find((ending) => path.endsWith(ending))] ?? "application/octet-stream";
  if (request.headers["if-none-match"] === etag) response.writeHead(304, { ETag: etag }).end();
  else response.writeHead(200, { ETag: etag, "Content-Type": kind, "Cache-Control": "public, max-age=0" }).end(bytes);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const site = `http://127.0.0.1:${server.address().port}`;

const watch = spawn(program, ["watch", "v", "--data", ".", "--feed", "feed.csv", "--publish", "site", "--record", "rec", "--draws", "2000"],
  { cwd: folder, stdio: ["ignore", "ignore", "ignore"] });
const until = async (what, test, seconds) => {
  for (let left = seconds * 10; left > 0; left -= 1) {
    if (await test()) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  wrong.push(`${what}: not within ${seconds} s`);
  return false;
};
const live = () => { try { return JSON.parse(readFileSync(join(folder, "site/v/live.json"))); } catch { return {}; } };

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: browserPath, args });
try {
  await until("the first version", () => live().units === 6, 60);
  // Times are of whole seconds: two versions within one make no rhythm.
  await new Promise((done) => setTimeout(done, 1500));
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const outside = [];
  page.on("pageerror", (error) => wrong.push(`script error: ${error.message}`));
  page.on("request", (request) => { if (!request.url().startsWith(site) && !request.url().startsWith("data:")) outside.push(request.url()); });
  await page.goto(`${site}/v/live.html`);
  const state = () => page.textContent("#state");
  await until("units on the page", async () => (await state()).includes("6 of 24 communes counted"), 20);
  await until("the height of the report", async () => (await page.evaluate(() => document.getElementById("page").clientHeight)) > 1500, 20);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(wide <= 0, `${wide} px wider than a telephone`);
  await page.evaluate(() => { globalThis.mark = 1; scrollTo(0, 900); });
  publish(15);
  await until("the next version on the page", async () => (await state()).includes("15 of 24 communes counted"), 30);
  await until("the report of the next version", async () => {
    const frame = page.frames().find((each) => each.url().includes("report.html?v=2"));
    return frame !== undefined && (await frame.evaluate(() => document.readyState)) === "complete";
  }, 20);
  check((await page.evaluate(() => globalThis.mark)) === 1, "the page was loaded again");
  check(Math.abs((await page.evaluate(() => scrollY)) - 900) < 50, "the reader's place was lost");
  await page.addScriptTag({ path: axe });
  const report = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of report.violations) wrong.push(`${violation.id}: ${violation.help}`);

  const outer = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await outer.route("**/embed.html", (route) => route.fulfill({ contentType: "text/html", body:
    `<iframe id="vote" src="${site}/v/live.html"></iframe><script>addEventListener("message", (event) => {
      if (event.data && event.data.plebis) document.getElementById("vote").style.height = event.data.plebis.height + "px"; });</script>` }));
  await outer.goto(`${site}/embed.html`);
  await until("the height of an embedded page", async () => (await outer.evaluate(() => document.getElementById("vote").clientHeight)) > 1000, 20);

  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await plain.goto(`${site}/v/live.html`);
  check(plain.frames().some((frame) => frame.url().includes("latest/report.html")), "without JavaScript there is no report");

  // One chart by itself: its picture follows, tells its height, fits a telephone, and stands without JavaScript.
  const chart = `${site}/v/embed/count_so_far.html`;
  const article = await browser.newPage({ viewport: { width: 320, height: 700 } });
  article.on("pageerror", (error) => wrong.push(`script error of a chart: ${error.message}`));
  await article.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body:
    `<iframe src="${chart}" style="width:100%;border:0"></iframe><script>addEventListener("message", (event) => {
      if (!event.data || !event.data.plebis) return;
      for (const frame of document.querySelectorAll("iframe"))
        if (frame.contentWindow === event.source) frame.style.height = event.data.plebis.height + "px"; });</script>` }));
  await article.goto(`${site}/article.html`);
  const framed = () => article.frames().find((each) => each.url().includes("/embed/"));
  const shown = () => framed()?.evaluate(() => {
    const picture = document.getElementById("picture");
    return { file: picture.currentSrc, height: picture.clientHeight, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });
  await until("the picture of a chart", async () => (await shown())?.height > 100, 20);
  const high = async () => article.evaluate(() => document.querySelector("iframe").clientHeight);
  await until("the height of a chart", async () => Math.abs((await high()) - (await shown()).height) < 40, 20);
  // A page that has just been laid out may still show the picture of the width before.
  await until("the picture for telephones on a narrow page", async () => (await shown())?.file.includes(".mobile."), 20);
  check((await shown()).wide <= 0, "a chart is wider than a telephone");
  publish(20);
  await until("the next picture of a chart", async () => (await shown()).file.includes("?v=3"), 40);
  await framed().addScriptTag({ path: axe });
  const seen = await framed().evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of seen.violations) wrong.push(`chart: ${violation.id}: ${violation.help}`);
  const still = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 800, height: 600 } });
  const answered = [];
  still.on("response", (response) => answered.push([response.status(), response.url()]));
  await still.goto(chart);
  check(answered.some(([status, url]) => status === 200 && url.endsWith(".svg")), "without JavaScript a chart is no picture");

  down = true;
  await until("a word that the page cannot be updated", async () => (await page.textContent("#stale")).length > 0, 40);
  down = false;
  await until("no such word any more", async () => !(await page.textContent("#stale")).includes("cannot be updated"), 30);
  // Nothing more comes: two usual pauses later it is told.
  await until("a word that nothing new came", async () => (await page.textContent("#stale")).includes("No new data since"), 120);
  await until("the same word beside a chart", async () => (await framed().textContent("#stale")).includes("No new data since"), 60);
  check(outside.length === 0, `asks for ${outside[0]}`);
} finally {
  await browser.close();
  watch.kill();
  server.close();
}
for (const line of wrong) console.log(`live: ${line}`);
console.log(wrong.length === 0 ? "live: the page follows the night" : `live: ${wrong.length} failed`);
process.exitCode = wrong.length === 0 ? 0 : 1;
