using Microsoft.AspNetCore.Components.Forms;

namespace StaffAssistant.Web.Features.Library;

/// <summary>A file on its way from the browser.</summary>
internal sealed class Transfer(IBrowserFile file)
{
    private const int ShareOfTheWay = 20;
    private int _percent;

    public Guid Key { get; } = Guid.NewGuid();

    public IBrowserFile File { get; } = file;

    public CancellationTokenSource Stop { get; } = new();

    /// <summary>Why it did not arrive; null while all is well.</summary>
    public string? Fault { get; set; }

    public UploadedFile AsFile => new(Key, File.Name, null, _percent, null, Fault);

    /// <summary>Notes how much has come; true when that is worth showing.</summary>
    public bool Receive(long bytes)
    {
        var percent = File.Size == 0 ? ShareOfTheWay : (int)(bytes * ShareOfTheWay / File.Size);
        if (percent == _percent)
            return false;
        _percent = percent;
        return true;
    }
}
