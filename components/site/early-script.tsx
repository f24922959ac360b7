import { STEP_SLUGS } from "../../content/steps.ts";
import { HALF_WRITTEN_KEY } from "../forms/half-written.ts";
import { NOTEBOOK_KEY } from "../notebook/store.ts";

/** Where the chosen theme is kept: apart from the notebook, which is the reader's own words. */
export const THEME_KEY = "get-up-nine:theme";

/** How long an early press waits for its script before a link leads where it says, in milliseconds. */
const PATIENCE = 8000;

// Text becomes a script only where the framework loads its own, or the browser the worker; it becomes no markup but the
// empty script from which React makes its elements.
const trust = String.raw`self.trustedTypes&&trustedTypes.createPolicy("default",{
createScriptURL:function(u){if(/^\/(_next\/static\/|sw\.js$)/.test(u))return u},
createHTML:function(t){if(t==="\x3cscript>\x3c/script>"||!/\x3c/.test(t))return t}})`;

const marks = `(function(){var h=document.documentElement,t;h.dataset.script="";try{t=localStorage.getItem(${JSON.stringify(THEME_KEY)});
if(t==="light"||t==="dark")h.dataset.theme=t;
var s=JSON.parse(localStorage.getItem(${JSON.stringify(NOTEBOOK_KEY)})||"{}").steps||{};
h.dataset.done=${JSON.stringify(STEP_SLUGS)}.map(function(k,i){return k in s?i+1:""}).join(" ").trim()}catch(e){}
try{if(sessionStorage.getItem(${JSON.stringify(HALF_WRITTEN_KEY)})){h.dataset.touched="";
addEventListener("DOMContentLoaded",function(){dispatchEvent(new Event("touchstart"))})}}catch(e){}
addEventListener("DOMContentLoaded",function(){var c=document.querySelector('input[name=theme][value="'+(h.dataset.theme||"system")+'"]');if(c)c.checked=true;
(h.dataset.done||"").split(" ").forEach(function(n){document.querySelectorAll('[data-step="'+n+'"]>[aria-pressed]').forEach(function(b){b.setAttribute("aria-pressed","true")})})})})()`;

// A form with an address of its own posts; one without belongs to a tool and would only lose what was typed.
const presses = `(function(){var h=document.documentElement,held=new Map(),seen;
function touch(){h.dataset.touched=""}addEventListener("pointerdown",touch,true);addEventListener("keydown",touch,true);
addEventListener("input",function(event){event.target.dataset.typed=""},true);
function late(e){return !("hydrated" in h.dataset)||e.closest(".live-part:not([data-live])")}
function act(){held.forEach(function(press,e){if(late(e))return;held.delete(e);if(e.isConnected)press()});if(!held.size)seen.disconnect()}
function hold(event,e,press){if(!e||!late(e))return;event.preventDefault();event.stopPropagation();held.set(e,press);
seen=seen||new MutationObserver(act);seen.observe(h,{attributes:true,subtree:true,attributeFilter:["data-hydrated","data-live"]})}
addEventListener("click",function(event){var e=event.target.closest&&event.target.closest("button:not([type=submit]),a[data-press]");
if(event.metaKey||event.ctrlKey||event.shiftKey||event.altKey)return;
hold(event,e,function(){e.click()});if(e&&e.href&&held.has(e))setTimeout(function(){if(held.delete(e))location.assign(e.href)},${PATIENCE})},true);
addEventListener("submit",function(event){var f=event.target,b=event.submitter;if(!f.hasAttribute("action"))hold(event,f,function(){f.requestSubmit(b)})},true)})()`;

/** What the first script of every page does. */
export const earlyScript = `${trust};${marks};${presses}`;

/**
 * Runs before the first paint: sets the theme and the steps already done, so that nothing flickers, and holds what is
 * pressed before the script that answers it has come, to press it once then. `data-touched` says that something was pressed,
 * `data-typed` marks each control that was used. What was half-written when a new version came is as good as pressed.
 */
export const EarlyScript = () => <script dangerouslySetInnerHTML={{ __html: earlyScript }} />;
