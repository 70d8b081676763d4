import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { joinCells, joinParagraphs, raisedText } from './block-text.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'select',
  'button',
]);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** What is being collected inside one open element. */
interface Frame {
  /** Finished paragraphs, rows or cells. */
  readonly parts: string[];
  /** The paragraph under way. */
  line: string;
}

type Step = { readonly enter: Node; readonly preserve: boolean } | { readonly leave: string };

/**
 * The text that a reader of the HTML page `source` sees, in the order of the page.
 *
 * @example htmlToText('<p>Số 28-NQ/TW</p><p>Hà&nbsp;Nội</p>') // 'Số 28-NQ/TW\n\nHà\u00a0Nội'
 */
export function htmlToText(source: string): string {
  // Its own stack instead of recursion: a page can nest elements deeper than the call stack goes.
  const frames: Frame[] = [{ parts: [], line: '' }];
  const steps: Step[] = pushAll([], parse(source).childNodes, false);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) leave(step.leave, frames);
    else enter(step.enter, step.preserve, frames, steps);
  }
  const [root] = frames;
  return root ? joinParagraphs(partsOf(root)) : '';
}

function enter(node: Node, preserve: boolean, frames: Frame[], steps: Step[]): void {
  const frame = top(frames);
  if (node.nodeName === '#text') {
    const value = 'value' in node ? node.value : '';
    frame.line += preserve ? value : folded(value, frame.line);
  } else if (node.nodeName === 'br') {
    frame.line += '\n';
  } else if ('childNodes' in node && !unseen.has(node.nodeName)) {
    const isOwnFrame = blocks.has(node.nodeName) || node.nodeName === 'sup';
    if (isOwnFrame) {
      frames.push({ parts: [], line: '' });
      steps.push({ leave: node.nodeName });
    }
    pushAll(steps, node.childNodes, preserve || node.nodeName === 'pre');
  }
}

function leave(name: string, frames: Frame[]): void {
  const inner = frames.pop() ?? { parts: [], line: '' };
  const outer = top(frames);
  const parts = partsOf(inner);
  if (name === 'sup') {
    outer.line += raisedText(parts.join(' '));
    return;
  }
  outer.parts.push(...partsOf(outer, true));
  if (name === 'td' || name === 'th') outer.parts.push(parts.join('\n'));
  else if (name === 'tr') outer.parts.push(joinCells(parts));
  else if (/^(table|tbody|thead|tfoot)$/.test(name)) outer.parts.push(parts.join('\n'));
  else outer.parts.push(...parts);
}

/** The frame's finished parts and the paragraph under way; with `onlyLine` the latter alone, which is taken out. */
function partsOf(frame: Frame, onlyLine = false): string[] {
  const line = frame.line.trim();
  frame.line = '';
  const last = line === '' ? [] : [line];
  return onlyLine ? last : [...frame.parts, ...last];
}

/** `text` with its white space folded, but for no-break spaces, as a page shows it after `before`. */
function folded(text: string, before: string): string {
  const single = text.replace(/[ \t\r\n\f]+/g, ' ');
  return before === '' || /\s$/.test(before) ? single.replace(/^ /, '') : single;
}

function pushAll(steps: Step[], nodes: readonly Node[], preserve: boolean): Step[] {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node) steps.push({ enter: node, preserve });
  }
  return steps;
}

function top(frames: Frame[]): Frame {
  const frame = frames.at(-1);
  if (!frame) throw new RangeError('no open element');
  return frame;
}
