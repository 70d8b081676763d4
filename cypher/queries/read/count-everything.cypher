// How much the graph holds. An index on two properties serves only a condition that speaks of both.
RETURN
  COUNT { (:Document) } AS documents,
  COUNT { MATCH (d:Document) WHERE d.held = true AND d.sortKey IS NOT NULL } AS held,
  COUNT { MATCH (d:Document) WHERE d.inRegistry = true AND d.sortKey IS NOT NULL } AS inRegistry,
  COUNT { (:Source) } AS sources,
  COUNT { (:Citation) } AS citations,
  COUNT { ()-[:REFERS_TO]->() } AS resolvedCitations,
  COUNT { (:Conflict) } AS conflicts,
  COUNT { (:Body) } AS bodies,
  COUNT { (:Place) } AS places,
  COUNT { (:Person) } AS people,
  [
    { kind: 'CITES', count: COUNT { ()-[:CITES]->() } },
    { kind: 'BASED_ON', count: COUNT { ()-[:BASED_ON]->() } },
    { kind: 'IMPLEMENTS', count: COUNT { ()-[:IMPLEMENTS]->() } },
    { kind: 'AMENDS', count: COUNT { ()-[:AMENDS]->() } },
    { kind: 'REPLACES', count: COUNT { ()-[:REPLACES]->() } },
    { kind: 'REPEALS', count: COUNT { ()-[:REPEALS]->() } },
    { kind: 'REVIEWS', count: COUNT { ()-[:REVIEWS]->() } },
    { kind: 'ATTACHED_TO', count: COUNT { ()-[:ATTACHED_TO]->() } }
  ] AS relations,
  head(COLLECT { MATCH (meta:Meta {key: 'facts'}) RETURN meta.checkedOn }) AS factsCheckedOn
