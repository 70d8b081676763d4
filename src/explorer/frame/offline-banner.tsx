import { useSyncExternalStore } from 'react';
import { useWords } from '../words/dictionary.js';
import { frameWords } from './words.js';

/** Says that the machine is offline, while what has been loaded stays. */
export function OfflineBanner() {
  const words = useWords(frameWords);
  const online = useSyncExternalStore(whenItChanges, () => navigator.onLine);
  return (
    <div role="status" className={online ? 'visually-hidden' : 'offline'}>
      {online ? '' : words.offline}
    </div>
  );
}

function whenItChanges(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}
