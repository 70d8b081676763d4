import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema as buildTypeGraphqlSchema } from 'type-graphql';
import { AnomaliesQuery, AnomalyResolver } from '../anomalies/anomalies-query.js';
import { BodiesQuery } from '../bodies/bodies-query.js';
import { BodyResolver } from '../bodies/body-resolver.js';
import { CheckQuery } from '../check/check-query.js';
import { CheckSummaryResolver } from '../check/check-report.js';
import { DocumentReferenceResolver } from '../check/document-reference.js';
import { CitationResolver } from '../citations/citation-resolver.js';
import { ConflictsQuery } from '../conflicts/conflicts-query.js';
import { CandidatesQuery } from '../documents/candidates-query.js';
import { ConflictResolver } from '../documents/conflict-resolver.js';
import { DocumentChangesResolver } from '../documents/document-changes-resolver.js';
import { DocumentCitationsResolver } from '../documents/document-citations-resolver.js';
import { DocumentEdgeResolver } from '../documents/document-edge-resolver.js';
import { DocumentHeadResolver } from '../documents/document-head-resolver.js';
import { DocumentRelationsResolver } from '../documents/document-relations-resolver.js';
import { DocumentsQuery } from '../documents/documents-query.js';
import { ChangeMutations } from '../editing/change-mutations.js';
import { RecordedChangesQuery } from '../editing/recorded-changes-query.js';
import { SourceMutations } from '../editing/source-mutations.js';
import { CascadeQuery } from '../exploration/cascade-query.js';
import { CoverageQuery } from '../exploration/coverage-query.js';
import { NeighbourhoodQuery } from '../exploration/neighbourhood-query.js';
import { PathQuery } from '../exploration/path-query.js';
import { LookupQuery } from '../lookup/lookup-query.js';
import { NodeQuery } from '../nodes/node-query.js';
import { ChangeResolver } from '../relations/change-resolver.js';
import { RelationResolver } from '../relations/relation-resolver.js';
import { SearchEdgeResolver, SearchQuery } from '../search/search-query.js';
import { StatisticsQuery, TypeCountResolver } from '../statistics/statistics-query.js';
import {
  DocumentValidityResolver,
  ValidityEventResolver,
  ValidityResolver,
} from '../validity/validity-resolver.js';
import { dateScalar } from './date-scalar.js';
import { validateOnce } from './validate-once.js';

/** The whole GraphQL schema, made from the classes. `graphql/schema.graphql` is its print. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildTypeGraphqlSchema({
    resolvers: [
      AnomaliesQuery,
      AnomalyResolver,
      BodiesQuery,
      BodyResolver,
      CandidatesQuery,
      CascadeQuery,
      ChangeMutations,
      ChangeResolver,
      CheckQuery,
      CheckSummaryResolver,
      CitationResolver,
      ConflictResolver,
      ConflictsQuery,
      CoverageQuery,
      DocumentChangesResolver,
      DocumentCitationsResolver,
      DocumentEdgeResolver,
      DocumentHeadResolver,
      DocumentReferenceResolver,
      DocumentRelationsResolver,
      DocumentValidityResolver,
      DocumentsQuery,
      LookupQuery,
      NeighbourhoodQuery,
      NodeQuery,
      PathQuery,
      RecordedChangesQuery,
      RelationResolver,
      SearchEdgeResolver,
      SearchQuery,
      SourceMutations,
      StatisticsQuery,
      TypeCountResolver,
      ValidityEventResolver,
      ValidityResolver,
    ],
    scalarsMap: [{ type: Date, scalar: dateScalar }],
    validateFn: validateOnce,
  });
}
