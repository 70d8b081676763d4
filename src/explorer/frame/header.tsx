import { type Address, paths } from '../address/address.js';
import { Go } from '../address/go.js';
import { useSetting } from '../address/settings.js';
import { FindBox } from '../find/find-box.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { themes, useTheme } from './theme.js';
import { frameWords } from './words.js';
import './frame.css';

/** The head of every page: where one is, where one can go, in which language and light. */
export function Header({
  withFindBox,
  page,
}: {
  readonly withFindBox: boolean;
  readonly page: Address['page'];
}) {
  const words = useWords(frameWords);
  const language = useLanguage();
  const [, setLanguage] = useSetting('lang');
  const [theme, setTheme] = useTheme();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header className="frame-head">
      <div className="frame-head-row">
        <Go to={paths.home} className="brand" title={words.home}>
          <span className="brand-name">cancu</span>
          <span className="brand-meaning" lang="vi">
            căn cứ
          </span>
        </Go>
        {withFindBox && <FindBox />}
        <nav className="frame-nav" aria-label={words.navigation}>
          <Go to={paths.check} current={page === 'check'}>
            {words.check}
          </Go>
          <a href="/graphiql" className="frame-query">
            {words.query}
          </a>
          <label className="theme">
            <span className="visually-hidden">{words.theme}</span>
            <select
              value={theme}
              onChange={(event) => {
                const chosen = themes.find((each) => each === event.target.value);
                if (chosen) setTheme(chosen);
              }}
            >
              {themes.map((each) => (
                <option key={each} value={each}>
                  {words.themes[each]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="plain"
            lang={other}
            title={words.languageHint}
            onClick={() => setLanguage(other === 'vi' ? null : other)}
          >
            {words.language}
          </button>
        </nav>
      </div>
    </header>
  );
}
