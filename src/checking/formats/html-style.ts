/** The style of the HTML report: light and dark by the reader's setting, narrow screens, ink-saving in print. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1b1a; --paper: #fdfcfa; --line: #d8d4cc; --dim: #6b665e;
  --error: #b3261e; --warning: #8a5a00; --note: #1f5f8b; --citation: #ece6d8;
  --error-paper: #fbe3e0; --warning-paper: #fbecc8; --note-paper: #dcecf7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece8e1; --paper: #1a1917; --line: #3c3934; --dim: #a39d92;
    --error: #ff8a80; --warning: #f0b94d; --note: #82c4ee; --citation: #33302a;
    --error-paper: #4a211d; --warning-paper: #46350f; --note-paper: #17364a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 2.5rem; }
.head, .summary, .unknown, footer { color: var(--dim); margin: .2rem 0; } p.unknown { margin: 1rem 0; }
.findings { padding-left: 1.8rem; } .findings li { margin: .9rem 0; padding-left: .6rem; border-left: 3px solid; }
.findings p { margin: .2rem 0; } .findings a, p.unknown a { color: inherit; } p.unknown a { white-space: nowrap; }
.findings li::marker { color: var(--dim); } .suggestion { font-weight: 600; } code { color: var(--dim); font-size: .85em; }
li.error { border-color: var(--error); } li.warning { border-color: var(--warning); } li.note { border-color: var(--note); }
li.error b { color: var(--error); } li.warning b { color: var(--warning); } li.note b { color: var(--note); }
.text { white-space: pre-wrap; border: 1px solid var(--line); border-radius: .3rem; padding: 1rem; margin-top: 1rem; }
mark { color: inherit; background: var(--citation); border-radius: .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark a { color: inherit; text-decoration: none; } mark.unknown { border-bottom: 2px dotted var(--dim); }
mark.error { background: var(--error-paper); border-bottom: 2px solid var(--error); }
mark.warning { background: var(--warning-paper); border-bottom: 2px solid var(--warning); }
mark.note { background: var(--note-paper); border-bottom: 2px solid var(--note); }
mark a[data-number]::after { content: attr(data-number); font-size: .7em; vertical-align: super; font-weight: 700; padding-left: .15em; }
mark.error a::after { color: var(--error); } mark.warning a::after { color: var(--warning); } mark.note a::after { color: var(--note); }
li:target, p.unknown a:target, :target + mark { outline: 2px solid var(--note); outline-offset: 2px; } .failure p { color: var(--error); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media (max-width: 30rem) { body { padding: .8rem; } .findings { padding-left: 1.5rem; } .text { padding: .6rem; font-size: .95rem; } }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #999; --dim: #444; --error: #b3261e;
    --warning: #8a5a00; --note: #1f5f8b; --citation: #eee; --error-paper: #fff; --warning-paper: #fff; --note-paper: #fff; }
  body { max-width: none; padding: 0; font-size: 11pt; } .text { border: 0; padding: 0; }
  .findings li { break-inside: avoid; } h1, h2 { break-after: avoid; } a { text-decoration: none; }
  mark, li { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
