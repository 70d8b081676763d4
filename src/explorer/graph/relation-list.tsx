import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { shortLabel } from '../document/label.js';
import { useLanguage } from '../words/dictionary.js';
import type { SpokenRelation } from './relations-in-words.js';

/** How a document relates to the others shown, each with the way there. */
export function RelationList({ relations }: { readonly relations: readonly SpokenRelation[] }) {
  const language = useLanguage();
  return (
    <ul className="graph-relations">
      {relations.map(({ words, other }) => (
        <li key={`${words} ${other.id}`}>
          {words}{' '}
          <Go to={pathTo('document', other.id)} lang="vi">
            {shortLabel(other, language)}
          </Go>
        </li>
      ))}
    </ul>
  );
}
