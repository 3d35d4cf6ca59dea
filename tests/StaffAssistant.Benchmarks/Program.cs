using BenchmarkDotNet.Running;
using StaffAssistant.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(QuickConfiguration).Assembly).Run(args, new QuickConfiguration());
