// A server of the hand-written SQL: node bench/by-hand/serve-sql.ts <folder of the databases> <port>
import { openSqlite } from '../data/open-sqlite.ts';
import { serveAnswers } from './serve-answers.ts';
import { sqlAnswers } from './sql.ts';

const [folder = '', port = ''] = process.argv.slice(2);
serveAnswers(sqlAnswers(openSqlite(folder)), Number(port));
