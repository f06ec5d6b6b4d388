// Compares each chart's SVG, as headless Chromium draws it with the letters that it brings along, with its PNG.
// Usage: node pictures.mjs CHROMIUM CHARTS…   (folders that hold <name>.svg beside <name>.png)
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const [browser_path, ...folders] = process.argv.slice(2);

// Two rasterisers smooth the edge of a letter differently; what is missing, moved or in another colour
// changes whole cells. A cell is 8 × 8 pixels, its value the mean of each channel, 0..255.
const CELL = 8;
const APART = 40;
// Share of the cells that may be that far apart.
const MOST = 0.002;

const head = "<style> body { margin: 0 } svg { display: block }</style>";
const browser = await chromium.launch({ executablePath: browser_path, args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"] });
const page = await browser.newPage({ viewport: { width: 1300, height: 2000 } });
let [failures, checked, worst] = [0, 0, 0];

const pairs = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".svg"))
  .map((name) => [join(folder, name), join(folder, name.replace(/svg$/, "png"))]));
let last = null;
for (const [svg, png] of pairs) {
  const drawn = await draw(svg);
  const share = await difference(drawn, readFileSync(png));
  worst = Math.max(worst, share);
  checked += 1;
  if (share > MOST) {
    failures += 1;
    console.log(`${svg}: ${(100 * share).toFixed(2)} % of the picture differs from its PNG`);
  }
  // Two different charts must differ, or the comparison sees nothing.
  if (last && basename(last.png) !== basename(png) && (await difference(drawn, readFileSync(last.png))) <= MOST) {
    failures += 1;
    console.log(`${svg} is taken for ${last.png}`);
  }
  last = { png };
}
await browser.close();
console.log(`pictures: ${checked - failures} alike, ${failures} not; at most ${(100 * worst).toFixed(2)} % of a picture differs`);
process.exitCode = failures > 0 || checked === 0 ? 1 : 0;

async function draw(file) {
  await page.setContent(head + readFileSync(file, "utf8"));
  await page.evaluate(() => document.fonts.ready);
  return page.locator("svg").first().screenshot({ type: "png" });
}

/** Share of the cells in which two pictures are apart; 1 where their sizes differ. */
function difference(a, b) {
  return page.evaluate(async ([a, b, cell, apart]) => {
    const cells = async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      const across = Math.ceil(width / cell);
      const sums = new Float64Array(across * Math.ceil(height / cell) * 4);
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const [from, to] = [4 * (y * width + x), 4 * (Math.floor(y / cell) * across + Math.floor(x / cell))];
          for (let part = 0; part < 3; part += 1) sums[to + part] += data[from + part];
          sums[to + 3] += 1;
        }
      }
      return { width, height, sums };
    };
    const [one, two] = [await cells(a), await cells(b)];
    if (one.width !== two.width || one.height !== two.height) return 1;
    let far = 0;
    for (let at = 0; at < one.sums.length; at += 4) {
      const count = one.sums[at + 3];
      const off = [0, 1, 2].map((part) => Math.abs(one.sums[at + part] - two.sums[at + part]) / count);
      if (Math.max(...off) > apart) far += 1;
    }
    return far / (one.sums.length / 4);
  }, [a.toString("base64"), b.toString("base64"), CELL, APART]);
}
