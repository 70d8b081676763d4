// What the server is: the proof that address, password and database name are right.
CALL dbms.components() YIELD name, versions, edition
RETURN name, versions[0] AS version, edition
