import { Migration } from '@mikro-orm/migrations';

export class RegistrationArea extends Migration {
  override up(): void {
    this.addSql('create table `registration_area` (`code` text not null primary key, `name` text not null);');
  }
}
