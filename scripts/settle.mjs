// The step after `next build`, called by the build itself as its adapter. It settles each prerendered page:
// what the server had set aside is put in its place, the framework waits for the reader, and the page’s policy is
// written beside it. A page that does not look as expected fails the build and stays as it was. Not run in development.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { policy } from "./policy.mjs";
import { buildWorker } from "./worker.mjs";

/** Pages that are there to be typed into: they start the framework right after the first paint. */
const PROMPT = new Set(["write.html", "look-back.html", "notebook.html"]);

/** React’s own helpers for parts that arrive late; none is needed once the parts stand in their places. */
const LATE_HELPER = /<script>(?:\$RB=|\$RC\(|requestAnimationFrame\(function\(\)\{\$RT=)[^<]*(?:<(?!\/script>)[^<]*)*<\/script>/g;
const LATE_PART = /<div hidden id="S:(\w+)">([\s\S]*?)<\/div><script>(?:\$RB=|\$RC\()/;
const FRAMEWORK = /<script src="(\/_next\/static\/chunks\/[^"]+\.js)" async=""><\/script>/g;
const PRELOADED = /<link rel="preload" as="script" fetchPriority="low" href="\/_next\/static\/chunks\/[^"]+"\/>/g;
const LEGACY = /<script src="[^"]+" noModule=""><\/script>/g;
const BOOT = /<script(?: id="_R_")?>((?:\(globalThis\["TURBOPACK"\]|\(self\.__next_f=|self\.__next_f\.push\()[\s\S]*?)<\/script>/g;
const INLINE = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g;

/** @param {string} html @param {RegExp} pattern the first group of each match */
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, group = ""]) => group);
/** @param {string} text @param {"sha256" | "sha1"} kind */
const hash = (text, kind, /** @type {"base64" | "hex"} */ digest) => createHash(kind).update(text).digest(digest);

/**
 * Puts each part that React set aside for a late arrival where it belongs, so that the page is whole without script.
 * @param {string} html @returns {string}
 */
function placeLateParts(html) {
  for (let late; (late = LATE_PART.exec(html)); ) {
    const [whole, id = "", part = ""] = late;
    const script = whole.slice(whole.lastIndexOf("<script>"));
    const opening = `<!--$?--><template id="B:${id}"></template>`;
    const begin = html.indexOf(opening);
    const end = html.indexOf("<!--/$-->", begin);
    const fallback = html.slice(begin + opening.length, end);
    if (begin < 0 || end > late.index || fallback.includes("<!--$")) throw new Error(`the late part ${id} has no place that is understood`);
    html = `${html.slice(0, begin)}<!--$-->${part}${html.slice(end, late.index)}${script}${html.slice(late.index + whole.length)}`;
  }
  html = html.replace(LATE_HELPER, "");
  if (/<template id="|<div hidden id="S:|<script>\$R/.test(html)) throw new Error("a part that comes late is left over");
  return html;
}

/**
 * Asks for the fonts at once, on the page where the framework forgets to: the one for a wrong address.
 * @param {string} html @param {string[]} fonts their addresses @returns {string}
 */
function preloadFonts(html, fonts) {
  if (html.includes('as="font"')) return html;
  const links = fonts.map((font) => `<link rel="preload" href="${font}" as="font" crossorigin="" type="font/woff2"/>`);
  return html.replace('<link rel="stylesheet"', (sheet) => links.join("") + sheet);
}

/**
 * Adds the framework’s scripts once they are wanted: at the first pointer, touch, key or focus, when a tool comes
 * near the window, at once for settings in the address or an entry that only script can show, or after the first paint. Runs in the page: no imports.
 * @param {string[]} scripts in the order in which they run @param {boolean} prompt
 */
function loader(scripts, prompt) {
  const signs = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin"];
  const watch = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && start(), { rootMargin: "200px" });
  /** @param {Event & Partial<PointerEvent>} sign */
  function begin(sign) {
    // Where there is no mouse, some browsers say that one lies still in the corner.
    if (sign.type === "pointermove" && !(sign.clientX || sign.clientY || sign.movementX || sign.movementY)) return;
    start();
  }
  function start() {
    for (const sign of signs) removeEventListener(sign, begin, true);
    watch.disconnect();
    for (const src of scripts.splice(0)) add(src, true);
  }
  /** @param {string} src @param {boolean} again whether one that fails to come is asked for once more */
  function add(src, again) {
    const script = document.createElement("script");
    script.src = src;
    script.async = false;
    if (again) script.onerror = () => setTimeout(add, 1000, src, false);
    document.head.append(script);
    script.setAttribute("async", ""); // React looks for its scripts by this attribute.
  }
  for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true });
  const tools = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-tool]"))];
  for (const tool of tools) watch.observe(tool);
  // A phone has not laid them out yet (globals.css): one after the other, whenever there is nothing else to do.
  const layOut = () => (self.requestIdleCallback ?? setTimeout)(() => {
    const tool = tools.shift();
    if (!tool) return;
    tool.style.contentVisibility = "visible";
    layOut();
  });
  requestAnimationFrame(layOut);
  if (location.search || (location.hash && !document.getElementById(location.hash.slice(1)))) start();
  else if (prompt) requestAnimationFrame(() => setTimeout(start));
}

/**
 * Takes the framework out of a page’s way: its script tags move into the loader and its data into a file of their own.
 * A page that starts by itself keeps its data: it would ask for that file at once.
 * @param {string} html @param {boolean} prompt whether it starts right after the first paint
 * @param {(text: string) => string} keep keeps the page’s data as a script and returns its address
 * @returns {string}
 */
function deferFramework(html, prompt, keep) {
  const scripts = [...new Set(all(html, FRAMEWORK))];
  const boot = all(html, BOOT);
  if (scripts.length < 3 || !boot.some((text) => text.startsWith("self.__next_f.push([1,"))) throw new Error("the framework’s scripts are not where they were");
  const wanted = prompt ? scripts : [keep(boot.join(";\n")), ...scripts];
  const rest = html.replace(BOOT, (whole) => (prompt ? whole : "")).replace(FRAMEWORK, "").replace(PRELOADED, "").replace(LEGACY, "");
  const start = `<script>(${loader.toString().replace(/\s*\/\/.*$|\/\*\*.*?\*\/ ?/gm, "").replace(/\n\s*/g, " ")})(${JSON.stringify(wanted)},${prompt})</script>`;
  if (/<script[^>]*\bsrc=|<link[^>]*as="script"/.test(rest) || !rest.endsWith("</body></html>")) throw new Error("a script is left over");
  return rest.replace(/<\/body><\/html>$/, () => `${start}</body></html>`);
}

/** @param {string} html @returns {string} the page without any script, with its policy inside */
const bare = (html) => html.replace("<head>", `<head><meta http-equiv="content-security-policy" content="${policy([]).replace(/; frame-ancestors.*/, "")}"/>`).replace(BOOT, "").replace(FRAMEWORK, "").replace(PRELOADED, "").replace(LEGACY, "").replace(INLINE, "");

/**
 * The page for an error of the server: the frame of the page for a wrong address, with other words.
 * @param {string} notFound @returns {string}
 */
function lastResort(notFound) {
  const [, open] = /(<main[^>]*>)[\s\S]*<\/main>/.exec(notFound) ?? [];
  if (!open) throw new Error("the page for a wrong address has no main part");
  return notFound.replace(/<title>[^<]*/, () => "<title>This page stopped working · Get Up Nine").replace(/<main[\s\S]*<\/main>/, () => `${open}<div class="max-w-[41rem] pt-10 sm:pt-16"><h1 class="text-5xl font-bold">This page stopped working.</h1>
<p class="mt-5 text-xl text-soft">That is our mistake, not yours. Go back in your browser: what you typed should still be there. Then try once more.</p>
<p class="mt-5 text-xl"><a class="underline underline-offset-4" href="/">Open the article</a></p></div></main>`);
}

/**
 * The policy for a page: its inline scripts by their hashes.
 * @param {string} html @returns {string}
 * @throws {Error} if the page has an inline style or handler, which the policy would block
 */
function policyFor(html) {
  const tags = html.replace(INLINE, "");
  const inline = /<style|<[^>]+\s(?:style|on\w+)="/.exec(tags);
  if (inline) throw new Error(`the policy would block ${inline[0].slice(0, 120)}`);
  return policy(all(html, INLINE).map((text) => `'sha256-${hash(text, "sha256", "base64")}'`));
}

/** @param {string} file @param {string} html */
function write(file, html) {
  const meta = file.replace(/\.html$/, ".meta");
  if (existsSync(meta)) {
    const about = JSON.parse(readFileSync(meta, "utf8"));
    about.headers = { ...about.headers, "content-security-policy": policyFor(html) };
    writeFileSync(meta, JSON.stringify(about));
  }
  writeFileSync(file, html);
}

/** @param {string} file @param {string} distDir @param {string[]} fonts @returns {string} the page as it is served */
function settle(file, distDir, fonts) {
  const keep = (/** @type {string} */ text) => {
    const name = `${hash(text, "sha1", "hex").slice(0, 16)}.js`;
    mkdirSync(join(distDir, "static/pages"), { recursive: true });
    writeFileSync(join(distDir, "static/pages", name), text);
    return `/_next/static/pages/${name}`;
  };
  const html = deferFramework(preloadFonts(placeLateParts(readFileSync(file, "utf8")), fonts), PROMPT.has(basename(file)), keep);
  write(file, html);
  return html;
}

/** @param {string} file @returns {string} the address that the page has on the site */
const addressOf = (file) => `/${(file.split("/$/")[1] ?? basename(file)).replace(/\.html$/, "").replace(/^index$/, "")}`;

/** @param {string} folder @returns {string[]} the pages below it */
const pagesBelow = (folder) =>
  /** @type {string[]} */ (readdirSync(folder, { recursive: true })).filter((file) => file.endsWith(".html")).map((file) => join(folder, file));

/** @type {import("next").NextAdapter} */
const adapter = {
  name: "settle",
  async onBuildComplete({ distDir }) {
    const server = join(distDir, "server");
    /** @type {{ app: Record<string, string[]> }} */
    const { app } = JSON.parse(readFileSync(join(server, "next-font-manifest.json"), "utf8"));
    const fonts = [...new Set(Object.values(app).flat())].map((font) => `/_next/${font}`);
    // What the server falls back on has no headers of its own: it stays words and links, without script.
    const notFound = bare(placeLateParts(readFileSync(join(server, "pages/404.html"), "utf8")));
    /** @type {Map<string, string>} */
    const kept = new Map();
    for (const file of pagesBelow(server)) {
      try {
        if (/_global-error\.html$|pages.500\.html$/.test(file)) write(file, lastResort(notFound));
        else if (/pages.404\.html$/.test(file)) write(file, notFound);
        else kept.set(addressOf(file), settle(file, distDir, fonts));
      } catch (error) {
        throw new Error(`${relative(dirname(distDir), file)}: ${error instanceof Error ? error.message : error}`);
      }
    }
    kept.delete("/_not-found");
    await buildWorker(distDir, kept);
  },
};

export default adapter;
