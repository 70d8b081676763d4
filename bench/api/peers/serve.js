// @neo4j/graphql over the graph of the measurements, with the fields that the questions ask for.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Document
    @node
    @fulltext(indexes: [{ indexName: "documentText", queryName: "searchDocuments", fields: ["symbol", "title", "text"] }]) {
    id: ID!
    symbol: String
    title: String
    text: String
    issuedOn: String
    sortKey: String
    citations: [Citation!]! @relationship(type: "HAS_CITATION", direction: OUT)
    cites: [Document!]! @relationship(type: "CITES", direction: OUT)
    citedBy: [Document!]! @relationship(type: "CITES", direction: IN)
  }
  type Citation @node {
    id: ID!
    text: String
    role: String
    section: String
    line: Int
    sortKey: String
    refersTo: [Document!]! @relationship(type: "REFERS_TO", direction: OUT)
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.stdin.resume().once('end', async () => {
  await server.stop();
  await driver.close();
});
