export const DATABASE_NAME = 'prasanga-knowledge';
