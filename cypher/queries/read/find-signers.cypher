// Who signed each document.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COLLECT {
  MATCH (d)-[signed:SIGNED_BY]->(person:Person)
  RETURN person { .id, .name, title: signed.title }
  ORDER BY person.name, person.id
} AS signers
