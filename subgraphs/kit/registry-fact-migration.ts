import { Migration } from '@mikro-orm/migrations';

/** The first migration of every registry: what the database says about itself. */
export class RegistryFactMigration extends Migration {
  override up(): void {
    this.addSql('create table `registry_fact` (`name` text not null primary key, `value` text not null);');
  }
}
