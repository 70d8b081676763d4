import { IsOptional, Length } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Bodies } from '../../documents/body.js';
import { DocumentTypes } from '../../documents/document-type.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { Places } from '../../documents/place.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { shippedFacts } from '../../facts/facts.js';
import { findLookupCandidates } from '../../graph/read/find-lookup-candidates.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';
import { LookupMatchType } from './lookup-match.js';
import { weighCandidates } from './weigh-candidates.js';
import { readWrittenCitation } from './written-citation.js';

const maxMatches = 10;

const vocabulary = {
  types: new DocumentTypes(shippedFacts.types),
  bodies: new Bodies(shippedFacts.bodies),
  places: new Places(shippedFacts.places),
};

@ArgsType()
export class LookupArguments {
  @Field(() => String, {
    description:
      'A citation as people write it, with or without marks: `NQ 28`, `28 nq tw`, `Quy định 08-QĐi/TW`, `nghi quyet trung uong 4 khoa xii` (dẫn chiếu).',
  })
  @Length(1, 300)
  readonly citation!: string;

  @Field(() => dateScalar, {
    nullable: true,
    description:
      'Day on which it is written: never means a later document; today when not given (ngày viết).',
  })
  @IsOptional()
  readonly on?: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Place that the writer has in mind, by name or id: `Đồng Nai` (địa phương).',
  })
  @IsOptional()
  @Length(1, 200)
  readonly place?: string | null;
}

@Resolver()
export class LookupQuery {
  @Query(() => [LookupMatchType], {
    description:
      'The documents that a written citation may mean to one who writes it on that day, best first, at most ten (tra cứu dẫn chiếu).',
  })
  async lookup(
    @Args(() => LookupArguments) { citation, on, place }: LookupArguments,
    @Ctx() { graph, today }: RequestContext,
  ): Promise<readonly LookupMatchType[]> {
    const written = readWrittenCitation(citation, vocabulary);
    const candidates = await findLookupCandidates(graph, {
      number: written.number,
      types: written.types,
      text: citation,
    });
    const placeIds = place ? [place, ...vocabulary.places.named(place).map(({ id }) => id)] : [];
    const setting = { on: on ?? today, placeIds, terms: shippedFacts.terms };
    return weighCandidates(written, candidates, setting)
      .slice(0, maxMatches)
      .map(({ row, confidence, reasons }) => ({
        document: row.document,
        confidence,
        reason: sentence(reasons),
      }));
  }
}

function sentence(reasons: readonly BilingualText[]): string {
  return `${reasons.map(({ vi }) => vi).join(', ')} · ${reasons.map(({ en }) => en).join(', ')}`;
}
