import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import type {
  ValidityEvent as ValidityEventValue,
  Validity as ValidityValue,
} from '../../documents/validity.js';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { Citation } from '../citations/citation.js';
import { Document } from '../documents/document.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';
import { Validity, ValidityEvent } from './validity.js';
import { validityFromGraph } from './validity-from-graph.js';

@Resolver(() => Document)
export class DocumentValidityResolver {
  @FieldResolver(() => Validity, { description: 'Its status on a day (hiệu lực).' })
  async validity(
    @Root() document: DocumentRow,
    @Arg('asOf', () => dateScalar, {
      nullable: true,
      description: 'On which day; today in Viet Nam when not given (tính đến ngày).',
    })
    asOf: IsoDate | null,
    @Ctx() { reads, today }: RequestContext,
  ): Promise<ValidityValue> {
    const changes = (await reads.changesTo(document.id)) ?? [];
    return validityFromGraph(document, changes, asOf ?? today);
  }
}

@Resolver(() => Validity)
export class ValidityResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the source of the deciding event, where one was read (nguồn).',
  })
  source(@Root() { event }: ValidityValue): string | null {
    return event === null ? null : sourceOf(event);
  }
}

@Resolver(() => ValidityEvent)
export class ValidityEventResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document that did it (văn bản làm thay đổi).',
  })
  async by(
    @Root() { by }: ValidityEventValue,
    @Ctx() { reads }: RequestContext,
  ): Promise<DocumentRow | null> {
    return by === null ? null : ((await reads.document(by)) ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of its source, where one was read (nguồn).',
  })
  source(@Root() event: ValidityEventValue): string | null {
    return sourceOf(event);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the source says (ghi chú).' })
  note(@Root() { source }: ValidityEventValue): string | null {
    return source.kind === 'registry' ? source.provenance.note : null;
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description: 'The citation that says so, where a text does (dẫn chiếu làm chứng).',
  })
  async citation(
    @Root() { source }: ValidityEventValue,
    @Ctx() { reads }: RequestContext,
  ): Promise<CitationRow | null> {
    if (source.kind !== 'text' || source.citation === null) return null;
    return (await reads.citation(`${source.source}:c${source.citation}`)) ?? null;
  }
}

function sourceOf({ source }: ValidityEventValue): string | null {
  return source.kind === 'registry' ? source.provenance.source : null;
}
