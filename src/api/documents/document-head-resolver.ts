import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import type {
  ConflictRow,
  RecipientRow,
  SignerRow,
  SourceRow,
} from '../../graph/read/find-document-parts.js';
import type { DocumentTypeRow } from '../../graph/read/find-document-types.js';
import type { PlaceRow } from '../../graph/read/find-places.js';
import { Body } from '../bodies/body.js';
import { Place } from '../places/place.js';
import type { RequestContext } from '../requests/request-context.js';
import { Conflict } from './conflict.js';
import { Document } from './document.js';
import { Person, Recipient, Source } from './document-parts.js';
import { DocumentType, unknownType } from './document-type.js';
import { Provenance } from './provenance.js';

/** What the head of a document tells, beyond what stands on its node. */
@Resolver(() => Document)
export class DocumentHeadResolver {
  @FieldResolver(() => DocumentType, { description: 'Its type (loại văn bản).' })
  async type(@Root() document: DocumentRow, @Ctx() { reads }: RequestContext): Promise<DocumentTypeRow> {
    const known = document.typeKey === null ? undefined : await reads.documentType(document.typeKey);
    return known ?? { ...unknownType(document.typeName), ...(document.typeKey && { key: document.typeKey }) };
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that issued it; null where none is known (cơ quan ban hành).',
  })
  async issuer(@Root() { bodyId }: DocumentRow, @Ctx() { reads }: RequestContext): Promise<BodyRow | null> {
    return bodyId === null ? null : ((await reads.body(bodyId)) ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The issuing body as texts call it, known or not (tên cơ quan ban hành).',
  })
  issuerName(@Root() document: DocumentRow): string | null {
    return document.issuer;
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place of its issuing body (địa phương).' })
  async place(@Root() { placeId }: DocumentRow, @Ctx() { reads }: RequestContext): Promise<PlaceRow | null> {
    return placeId === null ? null : ((await reads.place(placeId)) ?? null);
  }

  @FieldResolver(() => [Person], { description: 'Who signed it (người ký).' })
  async signers(
    @Root() { id }: DocumentRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly SignerRow[]> {
    return (await reads.signers(id)) ?? [];
  }

  @FieldResolver(() => [Recipient], { description: 'To whom it was sent (nơi nhận).' })
  async recipients(
    @Root() { id }: DocumentRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly RecipientRow[]> {
    return (await reads.recipients(id)) ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its text; null where it is not held, or held without its text (toàn văn).',
  })
  async text(@Root() { id, held }: DocumentRow, @Ctx() { reads }: RequestContext): Promise<string | null> {
    return held ? ((await reads.text(id)) ?? null) : null;
  }

  @FieldResolver(() => [Source], { description: 'The files in which it was read (tệp nguồn).' })
  async sources(
    @Root() { id, held }: DocumentRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly SourceRow[]> {
    return held ? ((await reads.sources(id)) ?? []) : [];
  }

  @FieldResolver(() => [Conflict], {
    description: 'What some texts say of it against what is held to be right (mâu thuẫn).',
  })
  async conflicts(
    @Root() { id }: DocumentRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly ConflictRow[]> {
    return (await reads.conflicts(id)) ?? [];
  }

  @FieldResolver(() => Provenance, {
    nullable: true,
    description: 'Where the curated registry has it from; null when it is not listed (xuất xứ).',
  })
  provenance(@Root() { inRegistry, basis, source, note, checkedOn }: DocumentRow): Provenance | null {
    return inRegistry ? { sourced: basis === 'sourced', source, note, checkedOn } : null;
  }
}
