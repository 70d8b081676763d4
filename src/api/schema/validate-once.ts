import { validateOrReject } from 'class-validator';
import type { FieldNode } from 'graphql';
import { ArgumentValidationError, type ValidatorFn } from 'type-graphql';

const verdicts = new WeakMap<readonly FieldNode[], Promise<void>>();

/**
 * Lets class-validator refuse what GraphQL's types alone let through; `null` counts as not given. A field that stands in
 * each row of a list has the same arguments in all of them: they are looked at once in a request, not once a row.
 */
export const validateOnce: ValidatorFn = async (value, _, { info }) => {
  if (typeof value !== 'object' || value === null) return;
  // GraphQL makes this list once for each field of a request and hands it to every row.
  const known = verdicts.get(info.fieldNodes);
  if (known) return known;
  const verdict = validate(value);
  verdicts.set(info.fieldNodes, verdict);
  return verdict;
};

async function validate(value: object): Promise<void> {
  const options = { skipMissingProperties: true, forbidUnknownValues: false };
  try {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'object' && one !== null) await validateOrReject(one, options);
    }
  } catch (errors) {
    throw Array.isArray(errors) ? new ArgumentValidationError(errors) : errors;
  }
}
