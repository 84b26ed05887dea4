import { Migration } from '@mikro-orm/migrations';

export class InvoicesAndManagers extends Migration {
  override up(): void {
    this.addSql('alter table `transaction` add column `invoice_number` text null;');
    this.addSql(
      'create index `construction_record_manager_index` on `construction_record` (`manager`) where `manager` is not null;',
    );
  }
}
