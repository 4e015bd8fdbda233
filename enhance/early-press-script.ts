/**
 * The desk's second inline script: keeps, on a page that does not listen yet, the last press as the
 * property `early` of the document's element, and what is typed as `typed`, by field. `Awake`
 * (components/admin) has it done again. The front puts its hash into the desk's content security
 * policy.
 */
export const EARLY_PRESS_SCRIPT = `{let d=document.documentElement,t=d.typed=new Map,a=d.addEventListener.bind(d);a('click',e=>{if(d.early!==null)d.early=e},true);a('input',e=>{if(d.early!==null)t.set(e.target,e.target.value)},true)}`;
