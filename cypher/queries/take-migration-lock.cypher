// The write locks the node until the transaction ends: other processes wait here.
MERGE (lock:MigrationLock {id: 1})
SET lock.takenAt = datetime()
