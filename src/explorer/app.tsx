import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { type Address, addressOf } from './address/address.js';
import { DocumentPage } from './document/document-page.js';
import { FindPage } from './find/find-page.js';
import { HomePage } from './find/home-page.js';
import { BrokenPage } from './frame/broken-page.js';
import { Footer } from './frame/footer.js';
import { Header } from './frame/header.js';
import { OfflineBanner } from './frame/offline-banner.js';
import { Empty, Loading } from './frame/states.js';
import { useArrival } from './frame/use-arrival.js';
import { frameWords } from './frame/words.js';
import { useLanguage, useWords } from './words/dictionary.js';

// What the first view does not need is fetched when it is asked for.
const BodyPage = lazy(() => import('./body/body-page.js'));
const CascadePage = lazy(() => import('./cascade/cascade-page.js'));
const CitationPage = lazy(() => import('./choice/citation-page.js'));
const CheckPage = lazy(() => import('./check/check-page.js'));
const GraphPage = lazy(() => import('./graph/graph-page.js'));
const TextPage = lazy(() => import('./text/text-page.js'));

/** The explorer: the frame, and in it the page that the address names. */
export function App() {
  const [pathname] = useLocation();
  const address = addressOf(pathname);
  useArrival(pathname);
  const language = useLanguage();
  const words = useWords(frameWords);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header withFindBox={address.page !== 'home'} page={address.page} />
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        <BrokenPage language={language} page={pathname}>
          <Suspense fallback={<Loading />}>
            <Page address={address} />
          </Suspense>
        </BrokenPage>
      </main>
      <Footer />
    </>
  );
}

function Page({ address }: { readonly address: Address }) {
  const words = useWords(frameWords);
  switch (address.page) {
    case 'home':
      return <HomePage />;
    case 'find':
      return <FindPage />;
    case 'check':
      return <CheckPage />;
    case 'document':
      return <DocumentPage key={address.id} id={address.id} />;
    case 'text':
      return <TextPage key={address.id} id={address.id} />;
    case 'cascade':
      return <CascadePage key={address.id} id={address.id} />;
    case 'graph':
      return <GraphPage key={address.id} id={address.id} />;
    case 'citation':
      return <CitationPage key={address.id} id={address.id} />;
    case 'body':
      return <BodyPage key={address.id} id={address.id} />;
    default:
      return <Empty page title={words.unknownPage} hint={words.unknownPageHint} />;
  }
}
