/** The style of the HTML report: light and dark by the reader's setting, ink-saving in print. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1b1a; --paper: #fdfcfa; --line: #d8d4cc; --dim: #6b665e;
  --error: #b3261e; --warning: #8a5a00; --note: #1f5f8b; --citation: #ece6d8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece8e1; --paper: #1a1917; --line: #3c3934; --dim: #a39d92;
    --error: #ff8a80; --warning: #f0b94d; --note: #82c4ee; --citation: #33302a; }
}
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
.head, .summary, footer { color: var(--dim); margin: .2rem 0; }
.findings { padding-left: 1.6rem; } .findings li { margin: .8rem 0; padding-left: .4rem; border-left: 3px solid; }
.findings p { margin: .2rem 0; } .findings a { color: inherit; } code { color: var(--dim); font-size: .85em; }
li.error { border-color: var(--error); } li.warning { border-color: var(--warning); } li.note { border-color: var(--note); }
li.error b { color: var(--error); } li.warning b { color: var(--warning); } li.note b { color: var(--note); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; margin-top: 1rem; }
mark { color: inherit; background: none; } mark.citation { background: var(--citation); }
mark a { color: inherit; } mark.error { box-shadow: inset 0 -2px var(--error); background: var(--citation); }
mark.warning { box-shadow: inset 0 -2px var(--warning); background: var(--citation); }
mark.note { box-shadow: inset 0 -2px var(--note); background: var(--citation); }
li:target, :target + mark { outline: 2px solid var(--note); } .failure p { color: var(--error); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } .text { border: 0; padding: 0; }
  .findings li { break-inside: avoid; } a { text-decoration: none; } }
`;
