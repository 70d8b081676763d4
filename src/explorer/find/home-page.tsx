import { paths, pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { askHome } from '../asking/operations.js';
import { useAnswer } from '../asking/use-answer.js';
import { ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { frameWords } from '../frame/words.js';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { FindBox } from './find-box.js';
import { findWords } from './words.js';

/** Searches to try, each in another manner of writing. */
const examples = ['28-NQ/TW', 'quy dinh 205', 'trach nhiem neu guong', 'Thành ủy Vũng Tàu'];

/** The first page: the find box, what the graph holds, and what can be asked. */
export function HomePage() {
  useTitle(null);
  const words = useWords(findWords);
  const frame = useWords(frameWords);
  const { day, count } = useWords(numberWords);
  const { data, problem, retry } = useAnswer(askHome, {});
  const { status, cascade, check } = words.questions;
  return (
    <div className="home">
      <h1 className="home-title">
        {frame.tagline.split(/(?<=,) /).map((question) => (
          <span key={question} className="home-question">
            {question}{' '}
          </span>
        ))}
      </h1>
      <FindBox large />
      <p className="home-examples">
        {words.examples}:{' '}
        {examples.map((example) => (
          <Go key={example} to={paths.find} settings={{ q: example }} lang="vi" className="chip">
            {example}
          </Go>
        ))}
      </p>
      {problem && <ProblemNote problem={problem} retry={retry} />}
      <p className="home-contents">
        {data &&
          words.contents(
            count(data.statistics.documents),
            count(data.statistics.held),
            count(data.statistics.citations),
          )}{' '}
        {data?.statistics.factsCheckedOn && words.factsChecked(day(data.statistics.factsCheckedOn))}
      </p>
      <ul className="home-questions">
        <li>
          <h2>{status.title}</h2>
          <p>{status.text}</p>
          <Go to={pathTo('document', 'tw/qd/205/2019-09-23')} lang="vi">
            Quy định 205-QĐ/TW
          </Go>
        </li>
        <li>
          <h2>{cascade.title}</h2>
          <p>{cascade.text}</p>
          <Go to={pathTo('cascade', 'tw/nq/28/2022-11-17')} lang="vi">
            Nghị quyết 28-NQ/TW
          </Go>
        </li>
        <li>
          <h2>{check.title}</h2>
          <p>{check.text}</p>
          <Go to={paths.check}>{frame.check}</Go>
        </li>
      </ul>
    </div>
  );
}
