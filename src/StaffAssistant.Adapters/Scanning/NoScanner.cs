using StaffAssistant.Core.Ingestion.Scanning;

namespace StaffAssistant.Adapters.Scanning;

/// <summary>Where no scanner is set up, files pass.</summary>
internal sealed class NoScanner : IMalwareScanner
{
    public Task<MalwareVerdict> ScanAsync(string path, CancellationToken cancellationToken) => Task.FromResult(MalwareVerdict.Clean);
}
