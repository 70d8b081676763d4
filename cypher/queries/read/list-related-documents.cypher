// For each id a page of the documents that stand in one relation to it: a range of the relationship index.
UNWIND $ids AS id
CALL (id) {
  MATCH {{pattern}}
  USING INDEX {{index}}
  WHERE {{anchor}} = id AND {{key}} > $above AND {{key}} < $below AND {{present}} {{filter}}
  RETURN r, d
  ORDER BY {{order}}
  LIMIT $limit
}
RETURN id, {{relation}} AS relation, {{document}} AS document
