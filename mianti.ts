import { Command } from 'commander';
import { auditCommand } from './command/audit.ts';
import { callKeysCommand } from './command/call-keys.ts';
import { composeCommand } from './command/compose.ts';
import { explainCommand } from './command/explain.ts';
import { gatewayCommand } from './command/gateway.ts';
import { keysCommand } from './command/keys.ts';
import { mattersCommand } from './command/matters.ts';
import { receiptCommand } from './command/receipt.ts';
import { Refusal } from './command/refusal.ts';
import { seedCommand } from './command/seed.ts';
import { startCommand } from './command/start.ts';
import { subgraphCommand } from './command/subgraph.ts';
import { suspensionsCommand } from './command/suspensions.ts';
import { tokenCommand } from './command/token.ts';
import { verifyCommand } from './command/verify.ts';

// Before @apollo/gateway is loaded: it would look for a cloud to report to, and a registry's network must see nothing.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

const program = new Command('mianti')
  .description("Mianti (免提): one GraphQL query over a city's base registries replaces the paper proofs")
  .showHelpAfterError('(mianti --help shows what there is)')
  .addCommand(startCommand())
  .addCommand(gatewayCommand())
  .addCommand(subgraphCommand())
  .addCommand(seedCommand())
  .addCommand(composeCommand())
  .addCommand(verifyCommand())
  .addCommand(receiptCommand())
  .addCommand(keysCommand())
  .addCommand(callKeysCommand())
  .addCommand(mattersCommand())
  .addCommand(explainCommand())
  .addCommand(suspensionsCommand())
  .addCommand(auditCommand())
  .addCommand(tokenCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`mianti: ${error.message}`);
  process.exitCode = 1;
}
