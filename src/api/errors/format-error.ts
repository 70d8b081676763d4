import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { CancuError } from '../../errors/cancu-error.js';

/** What GraphQL and Apollo themselves say is wrong with a request: their codes, our words beside theirs. */
const requestCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
] as const;

/**
 * An error as clients see it: coded, with what happened and what to do in both languages. What nobody expected is
 * reported to `onUnexpected` and shown without a word of its inside.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onUnexpected: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof CancuError) return coded(cause, formatted);
  if (cause instanceof ArgumentValidationError) {
    return coded(new CancuError('INPUT_INVALID', { reason: reasonsOf(cause) }), formatted);
  }
  // Thrown by GraphQL itself or by Apollo: a query that does not parse, a value of the wrong type. It speaks of the
  // request alone.
  if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    const code = requestCodes.find((one) => one === formatted.extensions?.code) ?? 'BAD_REQUEST';
    return coded(new CancuError(code, { reason: formatted.message }), formatted);
  }
  onUnexpected(cause);
  return coded(new CancuError('INTERNAL'), formatted);
}

function coded(error: CancuError, { path, locations }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: `${error.text.vi} · ${error.text.en}`,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: error.code, message: error.text, remedy: error.remedy },
  };
}

interface Violation {
  readonly property: string;
  readonly constraints?: Readonly<Record<string, string>>;
  readonly children?: readonly Violation[];
}

// The errors of class-validator hold the whole input; only what is wrong with it goes back.
function reasonsOf(error: ArgumentValidationError): string {
  const violations = error.extensions.validationErrors;
  return Array.isArray(violations) ? violations.flatMap(sentencesOf).join('; ') : '';
}

function sentencesOf(violation: Violation): readonly string[] {
  return [
    ...Object.values(violation.constraints ?? {}),
    ...(violation.children ?? []).flatMap((child) =>
      sentencesOf(child).map((sentence) => `${violation.property}.${sentence}`),
    ),
  ];
}
