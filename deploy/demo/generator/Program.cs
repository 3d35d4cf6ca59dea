using StaffAssistant.DemoGenerator;

foreach (var file in DemoFiles.Write(GeneratorOptions.Parse(args)))
    await Console.Out.WriteLineAsync($"{file.Output} ({file.Bytes:N0} bytes)");
