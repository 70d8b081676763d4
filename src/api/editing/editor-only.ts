import type { MiddlewareFn } from 'type-graphql';
import type { RequestContext } from '../requests/request-context.js';

/** Refuses whoever is no editor, before anything else is looked at. */
export const editorOnly: MiddlewareFn<RequestContext> = ({ context }, next) => {
  context.editor.require();
  return next();
};
