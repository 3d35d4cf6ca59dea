using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Where files from the browser lie until they are taken in. Names are made here: none from outside becomes part of a path.</summary>
public sealed class IncomingFolder(DataDirectory directory)
{
    /// <summary>Writes what comes and returns where it lies. Leaves nothing behind when it breaks off.</summary>
    public async Task<string> ReceiveAsync(Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory.Incoming);
        var path = Path.Combine(directory.Incoming, Guid.NewGuid().ToString("N"));
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 128 * 1024, FileOptions.Asynchronous);
            await content.CopyToAsync(file, cancellationToken);
            return path;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Removes what a former process left behind. Nobody may be receiving.</summary>
    public void Clear()
    {
        if (!Directory.Exists(directory.Incoming))
            return;
        foreach (var path in Directory.EnumerateFiles(directory.Incoming))
            File.Delete(path);
    }
}
