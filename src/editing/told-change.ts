import type { RecordedChange } from './recorded-change.js';
import type { NamedByEditor } from './recorded-document.js';

/** A document as an editor names it: by its id in the graph, or by what stands on it. */
export type EditorsReference = { readonly id: string } | NamedByEditor;

/** A change as an editor tells it (thay đổi do người biên tập nêu), before it is known whether it can be so. */
export interface ToldChange
  extends Pick<RecordedChange, 'kind' | 'effectiveOn' | 'parts' | 'source' | 'note' | 'recordedOn'> {
  readonly by: EditorsReference;
  readonly of: EditorsReference;
}
