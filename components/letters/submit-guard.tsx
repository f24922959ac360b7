/** How long a submission waits for the script to take charge, in milliseconds, before it is posted after all. */
const PATIENCE = 8000;

/** What the guard does. */
export const submitGuard = `(function(){var f=document.getElementById("letter-form"),timer;if(!f)return;
function post(){if(!f.hasAttribute("data-ready")&&"held" in f.dataset){f.dataset.open="";f.requestSubmit()}}
f.addEventListener("submit",function(e){if(f.hasAttribute("data-ready")||"open" in f.dataset)return;
e.preventDefault();e.stopImmediatePropagation();f.dataset.held="";clearTimeout(timer);timer=setTimeout(post,${PATIENCE})},true);
addEventListener("error",function(e){if(e.target&&e.target.tagName==="SCRIPT")post()},true)})()`;

/**
 * Holds a submission that comes before the script is in charge, so that nothing typed leaves the browser needlessly.
 * If the script fails to come, the form posts as it would without any.
 */
export const SubmitGuard = () => <script dangerouslySetInnerHTML={{ __html: submitGuard }} />;
