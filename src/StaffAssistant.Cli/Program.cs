using StaffAssistant.Cli;

return (int)await StaffAssistantCommand.RunAsync(args, CommandOutput.OfProcess(), CancellationToken.None);
