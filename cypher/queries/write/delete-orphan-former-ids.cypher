UNWIND $ids AS id
MATCH (f:FormerId {id: id})
WHERE NOT EXISTS { (f)-[:NOW]->() }
DELETE f
