import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import type { CitationRole, CitationSection } from '../../documents/citation.js';
import { ForwardPageArguments, PageArguments } from '../paging/page-arguments.js';
import { citationRoleEnum, citationSectionEnum } from '../schema/enums.js';
import { DocumentFilterInput } from './document-filter-input.js';
import { type DocumentOrder, documentOrderEnum } from './document-order.js';

@ArgsType()
export class FilteredPageArguments extends ForwardPageArguments {
  @Field(() => DocumentFilterInput, { nullable: true, description: 'Which of them to return (bộ lọc).' })
  @IsOptional()
  @ValidateNested()
  readonly filter?: DocumentFilterInput | null;
}

@ArgsType()
export class ImplementersArguments extends FilteredPageArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'True: also those that carry it out through others, at most six steps away; `chain` of each edge tells the way (gồm cả gián tiếp).',
  })
  readonly transitive?: boolean | null;
}

@ArgsType()
export class CitationsArguments extends ForwardPageArguments {
  @Field(() => [citationRoleEnum], {
    nullable: true,
    description: 'Only citations in these roles (vai trò).',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(Object.values(citationRoleEnum), { each: true })
  readonly role?: readonly CitationRole[] | null;

  @Field(() => [citationSectionEnum], {
    nullable: true,
    description: 'Only citations in these sections (vị trí).',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(Object.values(citationSectionEnum), { each: true })
  readonly section?: readonly CitationSection[] | null;
}

@ArgsType()
export class DocumentsArguments extends PageArguments {
  @Field(() => DocumentFilterInput, { nullable: true, description: 'Which documents to return (bộ lọc).' })
  @IsOptional()
  @ValidateNested()
  readonly filter?: DocumentFilterInput | null;

  @Field(() => documentOrderEnum, {
    nullable: true,
    description: 'In which order; newest first when not given (thứ tự).',
  })
  @IsOptional()
  @IsIn(Object.values(documentOrderEnum))
  readonly orderBy?: DocumentOrder | null;
}
