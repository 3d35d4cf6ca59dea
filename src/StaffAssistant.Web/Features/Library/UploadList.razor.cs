using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace StaffAssistant.Web.Features.Library;

/// <summary>The files of a person on their way in: a sum, then each; of a long list only what is in view is in the page.</summary>
public sealed partial class UploadList
{
    private const int Long = 30;
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);
    private string _announced = string.Empty;
    private long _announcedAt;
    private bool _refusedOnly;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter, EditorRequired] public IReadOnlyList<UploadedFile> Files { get; set; } = [];

    /// <summary>How many more the browser has not begun to send.</summary>
    [Parameter] public int Waiting { get; set; }

    /// <summary>True when it does not send because the house has too many already.</summary>
    [Parameter] public bool Held { get; set; }

    /// <summary>The extensions that are read, for the sentence about one that is not.</summary>
    [Parameter, EditorRequired] public IReadOnlySet<string> Extensions { get; set; } = new HashSet<string>();

    /// <summary>True when some did not arrive and may be sent again.</summary>
    [Parameter] public bool CanRetry { get; set; }

    /// <summary>A file that the person no longer wants or has read about; null means all that are under way.</summary>
    [Parameter] public EventCallback<UploadedFile?> Stopped { get; set; }

    [Parameter] public EventCallback Cleared { get; set; }

    [Parameter] public EventCallback Retried { get; set; }

    private bool IsOver => Waiting == 0 && Files.All(file => file.IsOver);

    private bool IsLong => Files.Count > Long;

    private bool HasChoice => IsLong && Files.Any(file => file.IsRefused);

    private List<UploadedFile> Shown =>
        !IsLong ? [.. Files] : _refusedOnly && HasChoice ? [.. Files.Where(file => file.IsRefused)] : [.. Files.OrderBy(file => file.Rank)];

    private int Total => Files.Count + Waiting;

    private int Percent => Total == 0 ? 0 : (int)(Files.Sum(file => file.IsOver ? 100L : file.Percent) / Total);

    private string Sum
    {
        get
        {
            var (over, refused) = (Files.Count(file => file.IsOver), Files.Count(file => file.IsRefused));
            return string.Format(CultureInfo.CurrentCulture, refused == 0 ? LibraryText.UploadSum : LibraryText.UploadSumRefused, over, Total, refused);
        }
    }

    // Who listens to the page hears the sum at its end and now and then before, not each file.
    protected override void OnParametersSet()
    {
        if (Total == 0)
            (_announced, _announcedAt) = (string.Empty, 0);
        else if (IsOver || _announced.Length == 0 || Clock.GetElapsedTime(_announcedAt) >= Breath)
            (_announced, _announcedAt) = (Sum, Clock.GetTimestamp());
    }
}
