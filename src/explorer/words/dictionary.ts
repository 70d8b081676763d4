import { useSetting } from '../address/settings.js';

/** The languages of the explorer, the first being its own. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words of one part of the explorer; English must say all that Vietnamese says, with the same parameters. */
export type Dictionary<Words> = Readonly<Record<Language, Words>>;

/** @example const words = dictionary({ vi: { find: 'Tìm' }, en: { find: 'Find' } }); */
export function dictionary<Words>(words: {
  readonly vi: Words;
  readonly en: NoInfer<Words>;
}): Dictionary<Words> {
  return words;
}

/** The language of the page, from the address; Vietnamese when it names none. */
export function useLanguage(): Language {
  const [lang] = useSetting('lang');
  return lang === 'en' ? 'en' : 'vi';
}

/** @example const words = useWords(findWords); */
export function useWords<Words>(words: Dictionary<Words>): Words {
  return words[useLanguage()];
}
