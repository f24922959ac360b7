import { STEP_SLUGS } from "../../content/steps.ts";
import { NOTEBOOK_KEY } from "../notebook/store.ts";

/** Where the chosen theme is kept: apart from the notebook, which is the reader's own words. */
export const THEME_KEY = "get-up-nine:theme";

const script = `(function(){var h=document.documentElement;h.dataset.script="";try{var t=localStorage.getItem(${JSON.stringify(THEME_KEY)});
if(t==="light"||t==="dark")h.dataset.theme=t;
var s=JSON.parse(localStorage.getItem(${JSON.stringify(NOTEBOOK_KEY)})||"{}").steps||{};
h.dataset.done=${JSON.stringify(STEP_SLUGS)}.map(function(k,i){return k in s?i+1:""}).join(" ").trim()}catch(e){}})()`;

/** Sets the theme and the steps already done before the first paint, so that nothing flickers. */
export const EarlyScript = () => <script dangerouslySetInnerHTML={{ __html: script }} />;
