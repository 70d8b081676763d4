// What documents call a body stays until they are counted again.
UNWIND $rows AS row
MERGE (b:Body {id: row.id})
WITH b, row, CASE WHEN row.namedByDocuments AND b.namedByDocuments THEN b.name END AS called
SET b = row, b.name = coalesce(called, row.name)
