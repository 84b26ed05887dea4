import { Migration } from '@mikro-orm/migrations';

/**
 * The R*Trees of parcels and units, and the text index of addresses. Triggers keep them in step with their tables, whoever
 * writes. They are no entities: the schema differ leaves tables named `…_box` and `…_index` alone.
 */
export class SearchIndexes extends Migration {
  override up(): void {
    for (const table of ['parcel', 'real_estate_unit']) this.#addBoxes(table);
    this.#addTextIndex();
  }

  #addBoxes(table: string): void {
    const insert = `insert or replace into ${table}_box (id, west, east, south, north)
      select new.id, new.west, new.east, new.south, new.north where new.west is not null;`;
    const remove = `delete from ${table}_box where id = old.id;`;
    this.addSql(`create virtual table ${table}_box using rtree(id, west, east, south, north)`);
    this.addSql(`create trigger ${table}_box_insert after insert on ${table} begin ${insert} end`);
    this.addSql(`create trigger ${table}_box_update after update of id, west, south, east, north on ${table}
      begin ${remove} ${insert} end`);
    this.addSql(`create trigger ${table}_box_delete after delete on ${table} begin ${remove} end`);
  }

  /** Three characters are the shortest text that the index finds; shorter ones are looked for row by row. */
  #addTextIndex(): void {
    const insert = 'insert into address_text_index (rowid, text) values (new.id, new.text);';
    const remove = `insert into address_text_index (address_text_index, rowid, text) values ('delete', old.id, old.text);`;
    this.addSql(
      `create virtual table address_text_index
        using fts5(text, content = 'address', content_rowid = 'id', tokenize = 'trigram')`,
    );
    this.addSql(`create trigger address_text_index_insert after insert on address begin ${insert} end`);
    this.addSql(`create trigger address_text_index_update after update of id, text on address
      begin ${remove} ${insert} end`);
    this.addSql(`create trigger address_text_index_delete after delete on address begin ${remove} end`);
  }
}
